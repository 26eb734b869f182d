import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../../src/library/search/encodeText.ts'
import { MARKS } from '../../../../src/library/search/marks.ts'
import { FEW_WORDS } from '../../../helpers/searchDictionaries.ts'

const encode = (text: string) => encodeText(text, FEW_WORDS.simplify)
const holds = (text: string, part: string) => encode(text).includes(encode(part))

describe('the encoded text', () => {
  it('holds every part of a Chinese text, whatever its width, case and script', () => {
    const text = '决胜脫貧攻堅，ＧＤＰ增长６．５％！《黨建》'
    for (const part of [
      '脱贫攻',
      '决胜',
      'gdp增',
      'GDP',
      '6.5%',
      ',GDP',
      '，gdp',
      '党建》',
      '長６'.replace('長', '长'),
    ])
      expect(holds(text, part), part).toBe(true)
    for (const part of ['攻胜', 'dp', 'p增', '黨见']) expect(holds(text, part), part).toBe(false)
  })

  it('finds Latin words by their beginning, numbers anywhere', () => {
    expect(holds('the party of 2016年', 'par')).toBe(true)
    expect(holds('the party of 2016年', 'art')).toBe(false)
    expect(holds('the party of 2016年', 'the par')).toBe(true)
    expect(holds('the party of 2016年', '16年')).toBe(true)
  })

  it('lets spaces and unseen characters pass, and no search reach over a line', () => {
    expect(holds('小康 社\u200b会　好', '小康社会好')).toBe(true)
    expect(holds('小康\n社会', '小康社会')).toBe(false)
    expect(encode('甲\n乙')).toBe(`甲${MARKS.end}乙`)
    expect(encode('\ue123\u0000 \u3000')).toBe('')
  })

  it('takes joined characters as one, composed or not', () => {
    expect(encode('e\u0301t')).toBe(encode('ét'))
    expect(encode('㎡')).toBe(encode('m2'))
    expect(holds('𠮷野家', '𠮷野')).toBe(true)
  })

  it('has no space and no ASCII mark, so that the index takes each pair for one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(encode(text)).satisfy((found: string) =>
          [...found].every((each) => /[a-z0-9]/.test(each) || each > '\u007f'),
        )
      }),
    )
  })

  it('holds each part that begins at no middle of a Latin word', () => {
    const unit = fc.constantFrom('党', '建', '，', 'a', 'B', '1', ' ', '《', '。', '貧')
    fc.assert(
      fc.property(fc.array(unit, { minLength: 3, maxLength: 20 }), fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('')
        const [from, to] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const part = text.slice(from, to)
        fc.pre(!/^[a-z]/i.test(part) || !/[a-z]$/i.test(text.slice(0, from)))
        expect(holds(text, part)).toBe(true)
      }),
    )
  })
})
