import { describe, expect, it } from 'vitest'
import { MARKS } from '../../../../src/library/search/marks.ts'
import { isAllPairs, pairTokens } from '../../../../src/library/search/pairTokens.ts'

const { end } = MARKS

describe('the pairs of an encoded text', () => {
  it('are each character with the next', () => {
    expect(pairTokens('党建工')).toBe('党建 建工 ')
    expect(pairTokens('党')).toBe('')
    expect(pairTokens('')).toBe('')
  })

  it('end at punctuation and at the ends of values', () => {
    expect(pairTokens(`党建。工${end}作`)).toBe(`党建 建${end} 工${end} `)
    expect(pairTokens('《》')).toBe('')
  })

  it('carry the mark of their field', () => {
    expect(pairTokens('党建', 'F')).toBe('F党建 ')
  })

  it('keep characters of two units whole', () => {
    expect(pairTokens('𠮷野𠮷')).toBe('𠮷野 野𠮷 ')
  })

  it('are all of a text only where it has no punctuation', () => {
    expect(isAllPairs('党建a1')).toBe(true)
    expect(isAllPairs('党。')).toBe(false)
    expect(isAllPairs(end)).toBe(false)
    expect(isAllPairs(String.fromCharCode(MARKS.ascii + 0x2c))).toBe(false)
  })
})
