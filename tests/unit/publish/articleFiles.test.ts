import { describe, expect, it } from 'vitest'
import { articleFiles } from '../../../src/publish/articleFiles.ts'
import { everythingArticle } from './everythingArticle.ts'
import { referenceArticle } from './referenceArticle.ts'

describe('the files beside a page', () => {
  it('let the cover stand for the article, else the first picture of the body', () => {
    const article = everythingArticle()
    const uncovered = { ...article, metadata: { ...article.metadata, coverImage: '' } }
    expect(articleFiles(article).image).toBe('images/封面.jpg')
    expect(articleFiles(uncovered).image).toBe('images/图 一#.png')
    expect(articleFiles(referenceArticle()).image).toBeNull()
  })

  it('hold a cover that also stands in the body once', () => {
    const article = everythingArticle()
    const paths = articleFiles({ ...article, metadata: { ...article.metadata, coverImage: '小图.png' } }).files
    expect(paths.filter(({ path }) => path === 'images/小图.png')).toHaveLength(1)
  })

  it('warn of a cover without bytes', () => {
    const article = referenceArticle()
    const { warnings } = articleFiles({ ...article, metadata: { ...article.metadata, coverImage: '无.jpg' } })
    expect(warnings[0]).toMatchObject({ code: 'missingBytes', message: { zh: '封面“无.jpg”没有文件内容，未写出。' } })
  })

  it('carry the size of each asset for the export’s list', () => {
    const sizes = articleFiles(everythingArticle()).files.map((file) => (file.kind === 'asset' ? file.size : null))
    expect(sizes).toEqual([1024, 1024, 1024, 1024])
  })
})
