import { describe, expect, it } from 'vitest'
import { jsonLd } from '../../../../src/publish/page/jsonLd.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { referenceArticle } from '../referenceArticle.ts'

function read(...given: Parameters<typeof jsonLd>): unknown {
  return JSON.parse(jsonLd(...given))
}

describe('the NewsArticle', () => {
  it('says what the article says, with zones, and leaves out what is empty', () => {
    expect(read(referenceArticle(), PAGE_PROFILE, null)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '打好基层党建 决胜脱贫攻坚',
      datePublished: '2016-05-19T14:08:00+08:00',
      dateModified: '2016-05-19T14:30:00+08:00',
      author: [
        {
          '@type': 'Person',
          name: '吴益美',
          affiliation: { '@type': 'Organization', name: '贵州省雷山县委组织部' },
        },
      ],
      editor: [{ '@type': 'Person', name: '钟义见' }],
      publisher: { '@type': 'Organization', name: '中国社会科学网' },
      sourceOrganization: { '@type': 'Organization', name: '中国社会科学网' },
      articleSection: ['党政院校', '原创专区'],
      keywords: ['基层党建', '脱贫攻坚', '党建', '各级党组织', '十三五', '党干部', '贫困地区', '中组部', '赵乐际'],
      inLanguage: 'zh-CN',
    })
  })

  it('does not call the source of a reprint its publisher', () => {
    const article = referenceArticle()
    const reprint = { ...article, metadata: { ...article.metadata, origin: 'reprint' } }
    expect(read(reprint, PAGE_PROFILE, null)).not.toHaveProperty('publisher')
    const site = { ...PAGE_PROFILE.site, siteName: '本站' }
    expect(read(reprint, { ...PAGE_PROFILE, site }, null)).toMatchObject({ publisher: { name: '本站' } })
  })

  it('gives the picture by an absolute address where it can', () => {
    expect(read(everythingArticle(), PAGE_PROFILE, 'images/a b.jpg')).toMatchObject({ image: ['images/a%20b.jpg'] })
    const site = { ...PAGE_PROFILE.site, url: 'https://a.cn/x/y.html' }
    expect(read(everythingArticle(), { ...PAGE_PROFILE, site }, 'images/a.jpg')).toMatchObject({
      image: ['https://a.cn/x/images/a.jpg'],
    })
  })

  it('cannot leave its script element, nor break as JavaScript, and loses only what HTML forbids', () => {
    const trap = ']]></script><!--<script>&\u2028\u2029"\\'
    const article = referenceArticle()
    const trapped = {
      ...article,
      metadata: { ...article.metadata, title: `${trap}\u0000\ufffe\ud800`, keywords: [trap], authors: [trap] },
    }
    const text = jsonLd(trapped, PAGE_PROFILE, null)
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toMatchObject({ headline: trap, keywords: [trap], author: [{ name: trap }] })
  })
})
