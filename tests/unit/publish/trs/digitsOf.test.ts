import { describe, expect, it } from 'vitest'
import { digitsOf } from '../../../../src/publish/trs/digitsOf.ts'

describe('digitsOf', () => {
  it('gives twelve digits, the same for the same text', () => {
    for (const text of ['', 'a', '图 一.png', '𠮷'.repeat(1000)]) {
      expect(digitsOf(text)).toMatch(/^\d{12}$/)
      expect(digitsOf(text)).toBe(digitsOf(text))
    }
  })

  it('tells near texts apart', () => {
    const digits = Array.from({ length: 20_000 }, (_, index) => digitsOf(`20160519-打好基层党建-qy2a\n图${index}.jpg`))
    expect(new Set(digits).size).toBe(digits.length)
  })
})
