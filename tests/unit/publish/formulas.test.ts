import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const bodyOf = (tex: string, display = 'inline'): DocumentJson => ({
  type: 'doc',
  content: [
    {
      ...paragraphJson(''),
      content: [
        { type: 'text', text: '设 ' },
        { type: 'formula', attrs: { tex, display } },
      ],
    },
  ],
})
const profileOf = (target: string) => BUILT_IN_PROFILES.find((profile) => profile.target === target)!
const textOf = (target: string, document: DocumentJson) =>
  publishedText({ ...everythingArticle(), document }, profileOf(target))
const told = (target: string, document: DocumentJson) =>
  publish({ ...everythingArticle(), document }, profileOf(target)).warnings.filter(({ code }) => code === 'otherForm')

const POWER = bodyOf('\\frac{x^2}{2}')

describe('a formula', () => {
  it.each(['page', 'fragment'])('is drawn where HTML is read: %s', (target) => {
    expect(textOf(target, POWER)).toContain('设 <math><semantics><mrow><mfrac><msup>')
    expect(told(target, POWER)).toEqual([])
  })

  it.each(['trs', 'cnml', 'ninjs', 'wechat'])(
    'is text on a line, and told, where it may not be drawn: %s',
    (target) => {
      const text = textOf(target, POWER)
      expect(text).not.toContain('<math')
      expect(text).toMatch(/设 \(x<sup>2<\\?\/sup>\)\/2/)
      expect(told(target, POWER).map(({ message }) => message.zh)).toEqual([
        '这里没有公式：1 个写成一行文字，如“(a+b)/2”，请核对。',
      ])
    },
  )

  it('stands between dollar signs in Markdown', () => {
    expect(textOf('markdown', POWER)).toContain('设 $\\frac{x^2}{2}$')
    expect(textOf('markdown', bodyOf('a\nb\\$ $', 'block'))).toContain('设 $$a b\\$ \\$$$')
  })

  it('is one of Word’s own in a Word file', () => {
    expect(textOf('word', POWER)).toMatch(/设 <\/w:t><\/w:r><m:oMath><m:f><m:num><m:sSup>/)
    expect(textOf('word', bodyOf('x', 'block'))).toMatch(/<m:oMathPara><m:oMath>.*<\/m:oMath><\/m:oMathPara><\/w:p>/)
  })

  it('that cannot be understood leaves as its TeX, and is told', () => {
    const faulty = bodyOf('\\foo{')
    for (const target of ['page', 'fragment', 'word', 'trs', 'wechat'])
      expect(textOf(target, faulty)).toContain('\\foo{')
    expect(told('page', faulty).map(({ message }) => message.en)).toEqual([
      '1 formula could not be understood and stands as its TeX. Mend it on the paper, then export again.',
    ])
    expect(told('markdown', faulty)).toEqual([])
  })

  it('is in the text that is counted and searched as one would read it out', () => {
    expect(bodyText(POWER)).toBe('设 (x²)/2')
  })

  it('without TeX is nothing', () => {
    for (const target of ['page', 'trs', 'markdown']) expect(textOf(target, bodyOf(''))).not.toMatch(/<math|\$/)
    expect(told('trs', bodyOf(''))).toEqual([])
  })
})
