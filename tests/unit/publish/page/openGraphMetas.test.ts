import { describe, expect, it } from 'vitest'
import { withPatch } from '../../../../src/article/metadata.ts'
import { openGraphMetas } from '../../../../src/publish/page/openGraphMetas.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

const article = referenceArticle()
const site = { ...PAGE_PROFILE.site, url: 'https://www.cssn.cn/dzyx/201605/t1.html' }
const profile = { ...PAGE_PROFILE, site }
const contents = (metas: ReturnType<typeof openGraphMetas>, name: string) =>
  metas.filter(([key]) => key === name).map(([, content]) => content)

describe('openGraphMetas', () => {
  it('tells each author and each keyword in its own meta, and the last of the channels', () => {
    const metas = openGraphMetas(article, profile, null)
    expect(contents(metas, 'article:author')).toEqual(['吴益美'])
    expect(contents(metas, 'article:tag')).toEqual(article.metadata.keywords)
    expect(contents(metas, 'article:section')).toEqual(['原创专区'])
    expect(contents(metas, 'article:published_time')).toEqual(['2016-05-19T14:08:00+08:00'])
  })

  it('tells its picture only where the address of the page is known', () => {
    expect(contents(openGraphMetas(article, profile, 'images/a.jpg'), 'og:image')).toEqual([
      'https://www.cssn.cn/dzyx/201605/images/a.jpg',
    ])
    expect(contents(openGraphMetas(article, PAGE_PROFILE, 'images/a.jpg'), 'og:image')).toEqual([null])
  })

  it('tells a locale only where the language names a region', () => {
    const of = (language: string) =>
      contents(
        openGraphMetas({ ...article, metadata: withPatch(article.metadata, { language }) }, profile, null),
        'og:locale',
      )
    expect([of('zh-CN'), of('en')]).toEqual([['zh_CN'], [null]])
  })
})
