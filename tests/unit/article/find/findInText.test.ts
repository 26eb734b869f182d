import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInText } from '../../../../src/article/find/findInText.ts'
import { foldText } from '../../../../src/article/find/foldText.ts'
import { EMPTY_QUERY, type SearchQuery } from '../../../../src/article/find/searchQuery.ts'

const found = (text: string, sought: string, more: Partial<SearchQuery> = {}) =>
  findInText(text, { ...EMPTY_QUERY, text: sought, ...more }).map(({ from, to }) => text.slice(from, to))

describe('findInText', () => {
  it('finds words wherever they stand, none in another', () => {
    expect(found('人人为我，我为人人', '人人')).toEqual(['人人', '人人'])
    expect(found('啊啊啊啊啊', '啊啊')).toEqual(['啊啊', '啊啊'])
    expect(found('没有', '不在')).toEqual([])
    expect(found('任何文字', '')).toEqual([])
  })

  it('takes full and half width, large and small for the same, unless told otherwise', () => {
    const text = 'ＡＢＣ，abc,ABC　x'
    expect(found(text, 'abc,')).toEqual(['ＡＢＣ，', 'abc,'])
    expect(found(text, 'abc', { matchCase: true })).toEqual(['abc'])
    expect(found(text, 'ＡＢＣ', { matchWidth: true })).toEqual(['ＡＢＣ'])
    expect(found(text, ',', { matchWidth: true })).toEqual([','])
    expect(found(text, 'c x')).toEqual(['C　x'])
  })

  it('knows the edges of Latin words and of figures, and that 汉字 have none', () => {
    expect(found('cat concat cat2 cat猫', 'cat', { wholeWord: true })).toEqual(['cat', 'cat'])
    expect(found('2016年 12016', '2016', { wholeWord: true })).toEqual(['2016'])
    expect(found('党建工作', '建工', { wholeWord: true })).toEqual(['建工'])
  })

  it('gives places of the text itself, whatever the folding: every one, in order', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aAＡbİ，, 汉\u3000😀'), maxLength: 40 })
    fc.assert(
      fc.property(
        letters,
        letters.filter((sought) => sought !== ''),
        (text, sought) => {
          const fold = (words: string) => foldText(words, EMPTY_QUERY)
          expect(fold(text)).toHaveLength(text.length)
          let end = 0
          for (const { from, to } of findInText(text, { ...EMPTY_QUERY, text: sought })) {
            expect(fold(text.slice(from, to))).toBe(fold(sought))
            expect(fold(text).slice(end, from + fold(sought).length - 1)).not.toContain(fold(sought))
            end = to
          }
          expect(fold(text).slice(end)).not.toContain(fold(sought))
        },
      ),
    )
  })
})
