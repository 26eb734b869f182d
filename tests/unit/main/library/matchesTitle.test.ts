import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesTitle } from '../../../../main/library/matchesTitle.ts'

describe('matchesTitle', () => {
  it('finds every part of any title, in either case and width', () => {
    const title = fc.string({ unit: fc.constantFrom(...'清样校审ABCabcＡｂ１2（( '), minLength: 1 })
    fc.assert(
      fc.property(title, fc.nat(), fc.nat(), (text, from, length) => {
        const part = text.slice(from % text.length, (from % text.length) + 1 + (length % text.length))
        expect(matchesTitle(text, part)).toBe(true)
        expect(matchesTitle(text, part.toUpperCase())).toBe(true)
        expect(matchesTitle(text, part.normalize('NFKC'))).toBe(true)
      }),
    )
  })

  it('finds nothing that is not there', () => {
    expect(matchesTitle('打好基层党建', '党政')).toBe(false)
    expect(matchesTitle('a.c', 'abc')).toBe(false)
    expect(matchesTitle('', '清')).toBe(false)
  })
})
