import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../../src/library/search/encodeText.ts'
import { isPlainText, isPlainWord } from '../../../../src/library/search/isPlainText.ts'
import { FEW_WORDS } from '../../../helpers/searchDictionaries.ts'

const { simplify } = FEW_WORDS

describe('a plain text', () => {
  it('holds a word of 汉字 as it stands exactly where its encoded form holds the encoded word', () => {
    const unit = fc.constantFrom(
      '党',
      '建',
      '黨',
      '，',
      '。',
      ' ',
      '\u200b',
      '\n',
      'a',
      '1',
      '㈱',
      '⼀',
      '一',
      '\u0301',
      '㍻',
      '平',
    )
    const word = fc.array(fc.constantFrom('党', '建', '一', '平', '株'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), word, (units, characters) => {
        const [text, wanted] = [units.join(''), characters.join('')]
        fc.pre(isPlainText(text, simplify) && isPlainWord(wanted, simplify))
        const holds = encodeText(text, simplify).includes(encodeText(wanted, simplify))
        expect(text.includes(wanted), JSON.stringify([text, wanted])).toBe(holds)
      }),
      { numRuns: 500 },
    )
  })

  it('is none with spaces, 繁 or signs that become 汉字', () => {
    for (const text of ['党 建', '黨建', '㈱', '党\u200b建', '⼀'])
      expect(isPlainText(text, simplify), text).toBe(false)
    expect(isPlainText('近日，中共中央ABC印发《意见》。\n第二段', simplify)).toBe(true)
    for (const word of ['黨', '党a', '', '党，']) expect(isPlainWord(word, simplify), word).toBe(false)
    expect(isPlainWord('党建', simplify)).toBe(true)
  })
})
