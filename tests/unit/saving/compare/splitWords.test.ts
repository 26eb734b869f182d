import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCharacters } from '../../../../src/saving/compare/splitCharacters.ts'
import { splitWords } from '../../../../src/saving/compare/splitWords.ts'

describe('splitting text', () => {
  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(splitWords(text).join('')).toBe(text)
        expect(splitCharacters(text).join('')).toBe(text)
      }),
    )
    for (const text of ['', '\ud842', 'a\u0301\u0301', '\u0301x', '👩‍💻👍🏽', '一\n二']) {
      expect(splitCharacters(text).join('')).toBe(text)
    }
  })

  it('cuts Chinese by the dictionary', () => {
    expect(splitWords('中共中央办公厅印发了文件')).toContain('中共中央')
  })

  it('keeps numbers, Latin words, accents and joined signs whole', () => {
    expect(splitCharacters('第2018年，GDP增')).toEqual(['第', '2018', '年', '，', 'GDP', '增'])
    expect(splitCharacters('cafe\u0301 龘𠮷👩‍💻')).toEqual(['cafe\u0301', ' ', '龘', '𠮷', '👩‍💻'])
  })
})
