import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import { CNML_PROFILE, FRAGMENT_PROFILE } from '../../../../src/publish/profiles.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { readXml, type XmlElement } from '../../../../src/publish/validate/readXml.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'

/** Every element of a name in the CNML of an article, in order. */
function all(article: Article, name: string, profile = CNML_PROFILE): XmlElement[] {
  const read = readXml(publishedText(article, profile))
  if (!('root' in read)) throw new Error(`line ${read.line}: ${read.wrong}`)
  const found: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === name) found.push(element)
    element.children.forEach(visit)
  }
  visit(read.root)
  return found
}

function texts(article: Article, name: string): string[] {
  return all(article, name).map(({ text }) => text)
}

describe('publishCnml', () => {
  it('tells the reference article as importers look for it', () => {
    const article = referenceArticle()
    expect(texts(article, 'HeadLine')).toEqual([article.metadata.title])
    expect(texts(article, 'Keyword')).toEqual(article.metadata.keywords)
    expect(texts(article, 'DateTime')).toEqual(['2016-05-19T14:08:00+08:00'])
    expect(texts(article, 'FirstCreateTime')).toEqual(['2016-05-19T13:00:00+08:00'])
    expect(texts(article, 'TransferTime')).toEqual(texts(article, 'CurrentRevisionTime'))
    expect(all(article, 'ItemSource')[0]?.children[0]?.text).toBe('中国社会科学网')
    expect(all(article, 'Column')[0]?.children[0]?.text).toBe('原创专区')
    expect(texts(article, 'DataContent')).toEqual([publishedText(article, FRAGMENT_PROFILE)])
    expect(all(article, 'MediaType').map(({ attributes }) => attributes.topicRef)).toEqual(['Text'])
  })

  it('has the author first and the editor second, where one of them is missing too', () => {
    expect(texts(everythingArticle(), 'FullName')).toEqual(['吴益美、王五', '汤诗瑶、丁涛'])
    const article = referenceArticle()
    const unsigned = { ...article, metadata: { ...article.metadata, authors: [] } }
    expect(texts(unsigned, 'FullName')).toEqual(['', '钟义见'])
  })

  it('writes the kicker under both kinds, and none where there is none', () => {
    expect(all(everythingArticle(), 'ExtendedTitle').map(({ attributes, text }) => [attributes.kind, text])).toEqual([
      ['IntroTitle', '引题：抓党建促脱贫攻坚'],
      ['IntroTopic', '引题：抓党建促脱贫攻坚'],
    ])
    expect(all(referenceArticle(), 'ExtendedTitles')).toEqual([])
  })

  it('names each picture with its caption and size', () => {
    const [, first, second] = all(everythingArticle(), 'ContentItem')
    expect(first?.attributes).toMatchObject({ 'xsi:type': 'ImageCIType', href: 'images/%E5%9B%BE%20%E4%B8%80%23.png' })
    expect(first?.children[1]?.text).toBe('图为座谈会现场。 摄影:张三')
    expect(second?.children[1]?.text).toBe('左侧的图。 新华社记者 李四 摄')
  })

  it('has the site of the profile for its provider, else the source', () => {
    const named = { ...CNML_PROFILE, site: { ...CNML_PROFILE.site, siteName: '某网', siteDomain: 'a.cn' } }
    expect(all(referenceArticle(), 'Provider', named)[0]?.children[0]?.text).toBe('某网')
    expect(all(referenceArticle(), 'PublicId', named)[0]?.text).toBe('urn:CNML:a.cn:20160519:20160519-qy2a:1')
    expect(all(referenceArticle(), 'Provider')[0]?.children[0]?.text).toBe('中国社会科学网')
  })

  it('tells what has no place in it, attachments too', () => {
    const carried = publish(everythingArticle(), CNML_PROFILE).warnings.find(({ code }) => code === 'notCarried')
    expect(carried?.message.zh).toContain('作者简介')
    expect(carried?.message.zh).toContain('附件')
  })

  it('lists exactly the pictures that are there, whatever the article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const listed = all(article, 'ContentItem').flatMap(({ attributes }) => attributes.href ?? [])
        const there = publish(article, CNML_PROFILE).files.slice(1)
        expect(listed.map(decodeURIComponent)).toEqual(there.map(({ path }) => path))
      }),
    )
  })
})
