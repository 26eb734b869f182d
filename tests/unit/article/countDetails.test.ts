import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDetails } from '../../../src/article/countDetails.ts'
import { countText } from '../../../src/article/countText.ts'

describe('字数统计', () => {
  it('tells 汉字, marks, words, characters and paragraphs apart', () => {
    expect(countDetails('到2020年，“小康”。\n\nAll in 脱贫\u3000攻坚')).toEqual({
      count: 15,
      hanzi: 8,
      marks: 4,
      words: 3,
      characters: 21,
      withSpaces: 24,
      paragraphs: 2,
    })
    expect(countDetails('')).toEqual({
      count: 0,
      hanzi: 0,
      marks: 0,
      words: 0,
      characters: 0,
      withSpaces: 0,
      paragraphs: 0,
    })
  })

  it('knows rare 汉字, accents and signs of several parts', () => {
    expect(countDetails('𠮷野家')).toMatchObject({ count: 3, hanzi: 3, characters: 3 })
    expect(countDetails('cafe\u0301')).toMatchObject({ count: 1, words: 1, characters: 4 })
    expect(countDetails('😀！')).toMatchObject({ count: 2, marks: 2, hanzi: 0 })
  })

  it('says the 字数 that is said everywhere, of any text, and never a part below nothing', () => {
    const letters = fc.constantFrom(
      '汉',
      '，',
      'a',
      '1',
      ' ',
      '\n',
      '\u3000',
      'é',
      'e\u0301',
      '%',
      '😀',
      '\u200d',
      'か',
      'Д',
    )
    fc.assert(
      fc.property(
        fc.array(letters).map((all) => all.join('')),
        (text) => {
          const { count, hanzi, marks, words, characters, withSpaces } = countDetails(text)
          expect(count).toBe(countText(text))
          expect(Math.min(hanzi, marks, words, characters, withSpaces - characters)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
