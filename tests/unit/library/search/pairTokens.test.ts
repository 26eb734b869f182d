import { describe, expect, it } from 'vitest'
import { MARKS } from '../../../../src/library/search/marks.ts'
import { beginsWord, pairTokens } from '../../../../src/library/search/pairTokens.ts'

const { end } = MARKS

describe('the pairs of an encoded text', () => {
  it('are each character with the next', () => {
    expect(pairTokens('党建工')).toBe('党建 建工 ')
    expect(pairTokens('党')).toBe('')
    expect(pairTokens('')).toBe('')
  })

  it('reach over a mark of punctuation to what follows it, and not over the end of a value', () => {
    expect(pairTokens('党建。工作')).toBe('党建 建。工 。工 工作 ')
    expect(pairTokens(`建。${end}工`)).toBe(`建。${end} `)
    expect(pairTokens(`建${end}工`)).toBe(`建${end} `)
    expect(pairTokens('建。')).toBe('建。 ')
    expect(pairTokens('建。𠮷')).toBe('建。𠮷 。𠮷 ')
  })

  it('are none for marks side by side, but for what stands around them', () => {
    expect(pairTokens('《》')).toBe('')
    expect(pairTokens('建”。工')).toBe('建”。 。工 ')
  })

  it('carry the mark of their field', () => {
    expect(pairTokens('党建', 'F')).toBe('F党建 ')
  })

  it('keep characters of two units whole', () => {
    expect(pairTokens('𠮷野𠮷')).toBe('𠮷野 野𠮷 ')
  })

  it('begin with any character but a mark or an end', () => {
    expect([...'党a1'].every(beginsWord)).toBe(true)
    expect(beginsWord('。')).toBe(false)
    expect(beginsWord(end)).toBe(false)
    expect(beginsWord(String.fromCharCode(MARKS.ascii + 0x2c))).toBe(false)
  })
})
