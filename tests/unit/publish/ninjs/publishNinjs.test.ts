import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { FRAGMENT_PROFILE, NINJS_PROFILE } from '../../../../src/publish/profiles.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { ninjsErrors } from '../../../helpers/ninjsErrors.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { trappedArticle } from '../trappedArticle.ts'

const SITED: Profile = {
  ...NINJS_PROFILE,
  site: { ...NINJS_PROFILE.site, siteDomain: 'a.cn', url: 'https://a.cn/b/文章.html?a=[1]' },
}

function object(article: Article, profile = NINJS_PROFILE) {
  return JSON.parse(publishedText(article, profile))
}

describe('publishNinjs', () => {
  it('is valid by the published schema, for articles written by hand and for any article', () => {
    for (const article of [referenceArticle(), everythingArticle(), trappedArticle()])
      for (const profile of [NINJS_PROFILE, SITED]) expect(ninjsErrors(publishedText(article, profile))).toEqual([])
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        expect(ninjsErrors(publishedText(article, NINJS_PROFILE))).toEqual([])
        expect(ninjsErrors(publishedText(article, SITED))).toEqual([])
      }),
    )
  })

  it('would not pass with a field that the standard does not know, or a URI that is none', () => {
    const text = publishedText(referenceArticle(), NINJS_PROFILE)
    expect(ninjsErrors(text.replace('"language"', '"sprache"'))).not.toEqual([])
    expect(ninjsErrors(text.replace('"tag:localhost', '"图 localhost'))).not.toEqual([])
  })

  it('tells the reference article', () => {
    const article = referenceArticle()
    expect(object(article)).toMatchObject({
      uri: 'tag:localhost,2016-05-19:20160519-qy2a',
      type: 'text',
      firstCreated: '2016-05-19T13:00:00+08:00',
      versionCreated: '2016-05-19T14:08:00+08:00',
      language: 'zh-CN',
      headlines: [{ role: 'main', value: '打好基层党建 决胜脱贫攻坚' }],
      bodies: [
        { contentType: 'text/html', value: publishedText(article, FRAGMENT_PROFILE) },
        { contentType: 'text/plain', value: bodyText(article.document) },
      ],
      by: '吴益美',
      edNote: '责编：钟义见',
      infoSources: [{ name: '中国社会科学网', role: 'source' }],
      organisations: [{ name: '贵州省雷山县委组织部', rel: 'authorAffiliation' }],
    })
    expect(object(article)).not.toHaveProperty('descriptions')
    expect(object(article).subjects.slice(0, 3)).toEqual([
      { name: '党政院校', rel: 'section' },
      { name: '原创专区', rel: 'section' },
      { name: '基层党建', rel: 'keyword' },
    ])
  })

  it('keeps roles of titles and texts, and the address of the source', () => {
    const written = object(everythingArticle())
    expect(written.headlines.map(({ role }: { role: string }) => role)).toEqual(['main', 'kicker', 'subtitle'])
    expect(written.descriptions.map(({ role }: { role: string }) => role)).toEqual(['summary', 'authorBio'])
    expect(written.infoSources[0].uri).toBe('http://www.cssn.cn/dzyx/201605/t20160519.html')
    expect(written.genres).toEqual([{ name: '原创', literal: 'original' }])
    expect(written.copyrightNotice).toBe('版权所有')
  })

  it('associates each file that lies beside it, with its address where the page’s is known', () => {
    const { files } = publish(everythingArticle(), NINJS_PROFILE)
    const { associations } = object(everythingArticle())
    expect(associations.map(({ renditions }: { renditions: { title: string }[] }) => renditions[0]?.title)).toEqual(
      files.slice(1).map(({ path }) => path),
    )
    expect(associations[2]).toMatchObject({ name: 'picture-3', type: 'picture', rel: 'cover' })
    expect(associations[0].descriptions[0]).toEqual({ role: 'caption', value: '图为座谈会现场。 摄影:张三' })
    const sited = object(everythingArticle(), SITED)
    expect(sited.uri).toBe('https://a.cn/b/%E6%96%87%E7%AB%A0.html?a=%5B1%5D')
    expect(sited.associations[1].renditions[0].href).toBe('https://a.cn/b/images/%E5%B0%8F%E5%9B%BE.png')
  })

  it('takes a date alone for the beginning of its day', () => {
    const article = referenceArticle()
    const dated = { ...article, metadata: { ...article.metadata, publishedAt: '2016-05-19' } }
    expect(object(dated).versionCreated).toBe('2016-05-19T00:00:00+08:00')
    expect(object({ ...dated, metadata: { ...dated.metadata, publishedAt: '' } }).versionCreated).toBe(
      '2016-05-19T14:30:00+08:00',
    )
  })
})
