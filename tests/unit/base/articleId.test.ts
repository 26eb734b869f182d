import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isArticleId, makeArticleId } from '../../../src/base/articleId.ts'

const day = new Date(2016, 4, 9)
const id = (title: string) => makeArticleId(day, title, [0, 25, 26, 31])

describe('the id of an article', () => {
  it.each([
    ['打好基层党建 决胜脱贫攻坚', '20160509-打好基层党建决胜脱贫攻坚-az27'],
    ['第一二三四五六七八九十十一十二', '20160509-第一二三四五六七八九十十-az27'],
    ['../../etc/passwd', '20160509-etcpasswd-az27'],
    ['COM1', '20160509-COM1-az27'],
    ['“小康”不小康？', '20160509-小康不小康-az27'],
    ['', '20160509-untitled-az27'],
    ['？！…… 😀❤️', '20160509-untitled-az27'],
    ['\u200b\u202e甲\u0000', '20160509-甲-az27'],
    ['\u0301甲', '20160509-甲-az27'],
    ['e\u0301te\u0301', '20160509-été-az27'],
    ['𠮷'.repeat(20), `20160509-${'𠮷'.repeat(12)}-az27`],
  ])('for the title %j is %s', (title, expected) => {
    expect(id(title)).toBe(expected)
  })

  it('is always of its form, whatever the title, and fits in a file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const made = id(title)
        expect(isArticleId(made)).toBe(true)
        expect(new TextEncoder().encode(made).length).toBeLessThan(100)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '',
    '..',
    '20160509',
    '20160509-甲',
    '20160509-甲-ab1c',
    '20160509-甲-ABCD',
    '2016050-甲-abcd',
    '20160509-甲/乙-abcd',
    '20160509-..-abcd',
    '20160509-甲 -abcd',
    '20160509--abcd',
    '20160509-甲-abcd/',
    '20160509-甲-abcd\n',
    '20160509-\u0301-abcd',
    `20160509-${'甲'.repeat(25)}-abcd`,
  ])('is not %j', (text) => {
    expect(isArticleId(text)).toBe(false)
  })
})
