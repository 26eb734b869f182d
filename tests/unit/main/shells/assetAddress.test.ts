import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetAddress } from '../../../../main/shells/assetAddress.ts'

const id = '20160519-打好基层党建-a2b3'

describe('assetAddress', () => {
  it('reads an id and a name, each encoded once', () => {
    expect(assetAddress(`/assets/${encodeURIComponent(id)}/%E5%9B%BE%201.jpg`)).toEqual({ id, name: '图 1.jpg' })
    expect(assetAddress(`/assets/${id}/a.jpg`)).toEqual({ id, name: 'a.jpg' })
  })

  it('never gives a name that leads anywhere', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2E',
      '%2f',
      '%5c',
      '%00',
      '%25',
      '%',
      'a',
      '.jpg',
      ':',
      id,
      'assets',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, prefixed) => {
        const address = assetAddress(prefixed ? `/assets/${id}/${pieces.join('')}` : `/assets/${pieces.join('')}`)
        if (address === null) return
        expect(address.id).toBe(id)
        expect(address.name).not.toMatch(/[/\\:\0]|^\.|%(?:2e|2f|5c|00|25)/i)
      }),
      { numRuns: 2000 },
    )
  })
})
