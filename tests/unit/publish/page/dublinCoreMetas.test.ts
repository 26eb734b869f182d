import { describe, expect, it } from 'vitest'
import { withPatch } from '../../../../src/article/metadata.ts'
import { dublinCoreMetas } from '../../../../src/publish/page/dublinCoreMetas.ts'
import { referenceArticle } from '../referenceArticle.ts'

describe('dublinCoreMetas', () => {
  it('keeps authors and editors apart, one meta each', () => {
    const article = referenceArticle()
    const metadata = withPatch(article.metadata, { authors: ['甲', '乙'], editors: ['丙'] })
    const metas = dublinCoreMetas({ ...article, metadata })
    expect(metas.filter(([name]) => name === 'DC.creator').map(([, content]) => content)).toEqual(['甲', '乙'])
    expect(metas.filter(([name]) => name === 'DC.contributor').map(([, content]) => content)).toEqual(['丙'])
  })

  it('tells the medium as publisher and its page as source', () => {
    const article = referenceArticle()
    const metadata = withPatch(article.metadata, { sourceUrl: 'https://www.cssn.cn/a.html' })
    expect(Object.fromEntries(dublinCoreMetas({ ...article, metadata }))).toMatchObject({
      'DC.publisher': '中国社会科学网',
      'DC.source': 'https://www.cssn.cn/a.html',
      'DC.date': '2016-05-19T14:08:00+08:00',
      'DC.language': 'zh-CN',
    })
  })
})
