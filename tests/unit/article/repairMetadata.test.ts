import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_KEYS } from '../../../src/article/fields.ts'
import { emptyMetadata, isListKey } from '../../../src/article/metadata.ts'
import { isValidValue, repairMetadata } from '../../../src/article/repairMetadata.ts'
import { arbitraryMetadata } from '../../helpers/arbitraryMetadata.ts'

describe('metadata', () => {
  it('that is valid comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryMetadata(), (metadata) => {
        expect(repairMetadata(metadata)).toEqual({ metadata, losses: [] })
      }),
    )
  })

  it('of any JSON becomes valid, with every field there', () => {
    const any = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...FIELD_KEYS, '__proto__'), fc.jsonValue()))
    fc.assert(
      fc.property(any, (json) => {
        const { metadata } = repairMetadata(json)
        expect(Object.keys(metadata)).toEqual(FIELD_KEYS)
        for (const key of FIELD_KEYS) {
          const values = isListKey(key) ? metadata[key] : [metadata[key]]
          expect(values.every((value) => isValidValue(key, value))).toBe(true)
        }
        expect(repairMetadata(metadata)).toEqual({ metadata, losses: [] })
      }),
    )
  })

  it.each([
    ['publishedAt', '2016年5月19日'],
    ['publishedAt', '2016-02-30'],
    ['sourceUrl', 'javascript:alert(1)'],
    ['origin', 'stolen'],
    ['coverImage', '../1.jpg'],
    ['title', 42],
    ['title', null],
    ['mood', '好'],
  ])('tells a wrong value: %s=%j', (key, value) => {
    const { metadata, losses } = repairMetadata({ [key]: value })
    expect(metadata).toEqual(emptyMetadata())
    expect(losses).toMatchObject([{ kind: 'badField', where: key }])
  })

  it('leaves wrong items out of a list and keeps the rest', () => {
    const { metadata, losses } = repairMetadata({ authors: ['吴益美', 7, '', null, '张三'], keywords: '党建' })
    expect(metadata.authors).toEqual(['吴益美', '张三'])
    expect(metadata.keywords).toEqual(['党建'])
    expect(losses.map(({ what }) => what)).toEqual(['7', 'null'])
  })

  it('takes fields from the object itself, not from what it inherits', () => {
    expect(repairMetadata(Object.create({ title: '甲' })).metadata.title).toBe('')
  })
})
