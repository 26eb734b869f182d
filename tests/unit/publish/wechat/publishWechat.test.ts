import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { WECHAT_PROFILE } from '../../../../src/publish/profiles.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { elementsOf } from '../elementsOf.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { trappedArticle } from '../trappedArticle.ts'

function expectPlain(article: Article): void {
  const elements = elementsOf(publishedText(article, WECHAT_PROFILE))
  const body = elements.slice(elements.findIndex(({ name }) => name === 'body'))
  for (const { name, attributes } of elements) {
    expect(['script', 'style', 'link', 'a', 'iframe']).not.toContain(name)
    expect(Object.keys(attributes).filter((key) => ['class', 'id', 'href'].includes(key) || /^on/i.test(key))).toEqual(
      [],
    )
    expect(attributes.src ?? 'images/').toMatch(/^images\//)
    expect(attributes.style ?? '').not.toMatch(/url\(|expression|@import/i)
  }
  expect(body.filter(({ attributes }) => 'width' in attributes || 'height' in attributes)).toEqual([])
}

function codes(article: Article): string[] {
  return publish(article, WECHAT_PROFILE).warnings.map(({ code }) => code)
}

function withText(paragraphs: string[]): Article {
  return { ...referenceArticle(), document: { type: 'doc', content: paragraphs.map(paragraphJson) } }
}

describe('publishWechat', () => {
  it('has no class, id, script, style sheet, link or address of elsewhere, whatever the article', () => {
    for (const article of [referenceArticle(), everythingArticle(), trappedArticle()]) expectPlain(article)
    fc.assert(fc.property(arbitraryArticle(), expectPlain))
  })

  it('tells which pictures and which cover to upload by hand, in order, and what became of links', () => {
    const { warnings } = publish(everythingArticle(), WECHAT_PROFILE)
    const texts = warnings.map(({ message }) => message.zh)
    expect(texts).toContainEqual(
      expect.stringContaining('2 张图片要在后台逐一上传，换下文中的同名图片：图 一#.png、小图.png'),
    )
    expect(texts).toContainEqual(expect.stringContaining('封面要在公众号后台上传：封面.jpg'))
    expect(texts).toContainEqual(expect.stringContaining('1 个网址已改成文末的注释'))
    expect(codes(referenceArticle()).filter((code) => ['uploadByHand', 'linksDropped'].includes(code))).toEqual([])
  })

  it.each([
    ['title', 32, 33],
    ['authors', 16, 17],
    ['abstract', 119, 129],
  ] as const)('takes %s of %i characters and not of %i', (key, most, more) => {
    const article = referenceArticle()
    const filled = (length: number): Article => {
      const text = '字'.repeat(length)
      return { ...article, metadata: { ...article.metadata, [key]: key === 'authors' ? [text] : text } }
    }
    expect(codes(filled(most))).not.toContain('overLimit')
    expect(codes(filled(most))).not.toContain('nearLimit')
    expect(codes(filled(more))).toContain('overLimit')
  })

  it('says from 120 characters on that the digest has little room left', () => {
    const article = referenceArticle()
    const abstract = '字'.repeat(120)
    expect(codes({ ...article, metadata: { ...article.metadata, abstract } })).toContain('nearLimit')
  })

  it('counts the content with its markup: fewer than 20,000 characters, less than 1 MB', () => {
    const lengthOf = (count: number) => publishedText(withText(['字'.repeat(count)]), WECHAT_PROFILE).length
    const room = 20_000 - lengthOf(0)
    expect(codes(withText(['字'.repeat(room - 100)]))).not.toContain('tooLong')
    expect(codes(withText(['字'.repeat(room + 400)]))).toContain('tooLong')
    expect(codes(withText(['字'.repeat(400_000)])).filter((code) => code === 'tooLong')).toHaveLength(2)
  })
})
