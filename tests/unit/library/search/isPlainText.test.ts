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
      '２',
      '②',
      '½',
      'a b',
      '\u0001',
      '\u{2f800}',
      '\u{1f21a}',
    )
    const word = fc.array(fc.constantFrom('党', '建', '一', '平', '株', '1', '2'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), word, (units, characters) => {
        const [text, wanted] = [units.join(''), characters.join('')]
        fc.pre(isPlainText(text, simplify))
        const holds = encodeText(text, simplify).includes(encodeText(wanted, simplify))
        expect(text.includes(wanted), JSON.stringify([text, wanted])).toBe(holds)
      }),
      { numRuns: 500 },
    )
  })

  it('has no sign that becomes a 汉字 or a digit, of all that there are', () => {
    const missed: string[] = []
    for (let code = 1; code <= 0x2fa1f; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const sign = String.fromCodePoint(code)
      const normal = sign.normalize('NFKC').toLowerCase()
      const becomes = normal !== sign && /[\u3400-\u9fff0-9]/.test(normal)
      // What encoding drops between two 汉字 joins them.
      const isDropped = sign !== '\n' && encodeText(`党${sign}建`, simplify) === '党建'
      if ((becomes || isDropped) && isPlainText(`党${sign}建`, simplify)) missed.push(code.toString(16))
    }
    expect(missed).toEqual([])
  })

  it('may have spaces beside what is neither 汉字 nor digit', () => {
    for (const text of ['\u3000\u3000近日', '用 Windows 系统', '近日， 中共中央', 'China Daily'])
      expect(isPlainText(text, simplify), text).toBe(true)
    for (const text of ['2016 年', '近 日', '5　1']) expect(isPlainText(text, simplify), text).toBe(false)
  })

  it('is none with spaces, 繁 or signs that become 汉字', () => {
    for (const text of ['党 建', '黨建', '㈱', '党\u200b建', '⼀'])
      expect(isPlainText(text, simplify), text).toBe(false)
    expect(isPlainText('近日，中共中央ABC印发《意见》。\n第二段', simplify)).toBe(true)
    for (const word of ['黨', '党a', '', '党，']) expect(isPlainWord(word, simplify), word).toBe(false)
    expect(isPlainWord('党建', simplify)).toBe(true)
  })
})
