import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { elementsOf } from '../elementsOf.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'

const site = {
  siteName: '中国社会科学网',
  siteDomain: 'www.cssn.cn',
  siteIdCode: 'bm00000001',
  columnType: '新闻动态',
  url: 'https://www.cssn.cn/dzyx/t1.html',
}

function metas(article: Article, profile: Profile): string[][] {
  return elementsOf(publishedText(article, profile))
    .filter(({ name, attributes }) => name === 'meta' && 'content' in attributes)
    .map(({ attributes }) => [attributes.name ?? attributes.property ?? '', attributes.content ?? ''])
}

describe('the head of the page', () => {
  it('carries every meta that CMSs read, in their order', () => {
    const list = metas(everythingArticle(), { ...PAGE_PROFILE, site })
    expect(list.slice(1, 14)).toEqual([
      ['ArticleTitle', '打好基层党建 决胜脱贫攻坚'],
      ['PubDate', '2016-05-19 14:08'],
      ['ContentSource', '中国社会科学网'],
      ['Keywords', '基层党建;脱贫攻坚;党建;各级党组织;十三五;党干部;贫困地区;中组部;赵乐际'],
      ['Author', '吴益美、王五'],
      ['Description', '摘要第一行。 摘要第二行 </script><!-- "引号"。'],
      ['Image', 'images/%E5%B0%81%E9%9D%A2.jpg'],
      ['Url', 'https://www.cssn.cn/dzyx/t1.html'],
      ['SiteName', '中国社会科学网'],
      ['SiteDomain', 'www.cssn.cn'],
      ['SiteIDCode', 'bm00000001'],
      ['ColumnName', '原创专区'],
      ['ColumnType', '新闻动态'],
    ])
  })

  it('leaves out empty metas', () => {
    const names = metas(referenceArticle(), PAGE_PROFILE).map(([name]) => name)
    expect(names).not.toEqual(expect.arrayContaining(['Description']))
    expect(names.filter((name) => /Image|Url|Site|ColumnType|og:image|DC\./.test(name ?? ''))).toEqual([])
  })

  it('tells Open Graph the picture only by an absolute address', () => {
    const list = Object.fromEntries(metas(everythingArticle(), { ...PAGE_PROFILE, site })) as Record<string, string>
    expect(list).toMatchObject({
      'og:type': 'article',
      'og:locale': 'zh_CN',
      'og:image': 'https://www.cssn.cn/dzyx/images/%E5%B0%81%E9%9D%A2.jpg',
      'article:published_time': '2016-05-19T14:08:00+08:00',
      'article:modified_time': '2016-05-19T14:30:00+08:00',
      'article:section': '原创专区',
    })
  })

  it('adds Dublin Core where the profile asks for it', () => {
    const list = metas(everythingArticle(), { ...PAGE_PROFILE, dublinCore: true })
    expect(list).toEqual(expect.arrayContaining([['DC.title', '打好基层党建 决胜脱贫攻坚']]))
    expect(list.filter(([name]) => name === 'DC.creator').map(([, content]) => content)).toEqual(['吴益美', '王五'])
  })

  it('names the page by title and site, by its id where there is no title', () => {
    const titleOf = (article: Article, profile: Profile) =>
      elementsOf(publishedText(article, profile)).find(({ name }) => name === 'title')?.text
    const article = referenceArticle()
    const untitled = { ...article, metadata: { ...article.metadata, title: ' ' } }
    expect(titleOf(article, { ...PAGE_PROFILE, site })).toBe('打好基层党建 决胜脱贫攻坚-中国社会科学网')
    expect(titleOf(untitled, PAGE_PROFILE)).toBe(article.id)
  })

  it.each(['javascript:alert(1)', 'file:///x', ''])('links to no canonical address like %j', (url) => {
    const page = publishedText(referenceArticle(), { ...PAGE_PROFILE, site: { ...site, url } })
    expect(elementsOf(page).filter(({ name }) => name === 'link')).toEqual([])
  })
})
