import { describe, expect, it } from 'vitest'
import { articleAssets } from '../../../src/publish/articleAssets.ts'
import { everythingArticle } from './everythingArticle.ts'

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

describe('articleAssets', () => {
  it('gathers the pictures of the body, then the cover, and the attachments', () => {
    const { pictures, image, attachments } = articleAssets(everythingArticle())
    expect(names(pictures)).toEqual(['图 一#.png', '小图.png', '封面.jpg'])
    expect(image?.name).toBe('封面.jpg')
    expect(names(attachments)).toEqual(['附件.pdf'])
  })

  it('counts a cover that the body shows, and an attachment named twice, once', () => {
    const article = everythingArticle()
    const metadata = { ...article.metadata, coverImage: '小图.png', attachments: ['附件.pdf', '附件.pdf'] }
    const { pictures, image, attachments } = articleAssets({ ...article, metadata })
    expect(names(pictures)).toEqual(['图 一#.png', '小图.png'])
    expect(image?.name).toBe('小图.png')
    expect(names(attachments)).toEqual(['附件.pdf'])
  })

  it('warns of cover and attachments that have no bytes', () => {
    const article = everythingArticle()
    const { warnings } = articleAssets({ ...article, metadata: { ...article.metadata, coverImage: '无.jpg' } })
    expect(warnings.map(({ message }) => message.zh).slice(-2)).toEqual([
      '封面“无.jpg”没有文件内容，未写出。',
      '附件“缺.doc”没有文件内容，未写出。',
    ])
  })
})
