import { describe, expect, it } from 'vitest'
import { articleText } from '../../../../src/article/articleText.ts'
import { publishPackage } from '../../../../src/publish/package/publishPackage.ts'
import { everythingArticle } from '../everythingArticle.ts'

describe('publishPackage', () => {
  it('is one zip of the folder’s files, in a folder of the article’s name', () => {
    const article = everythingArticle()
    const files = [
      { path: 'article.json', size: 10 },
      { path: 'history/v1.json', size: 20 },
    ]
    expect(publishPackage(article, files).files).toEqual([
      {
        path: `${article.id}.qingyang.zip`,
        kind: 'archive',
        moment: article.modifiedAt,
        entries: [
          { path: `${article.id}/article.json`, kind: 'stored', stored: 'article.json', size: 10 },
          { path: `${article.id}/history/v1.json`, kind: 'stored', stored: 'history/v1.json', size: 20 },
        ],
      },
    ])
  })

  it('tells what the article knows of its folder where nothing else is known', () => {
    const [file] = publishPackage(everythingArticle()).files
    const entries = file?.kind === 'archive' ? file.entries : []
    expect(entries.map((entry) => (entry.kind === 'stored' ? [entry.stored, entry.size] : []))).toEqual([
      ['article.json', Buffer.byteLength(articleText(everythingArticle()))],
      ...['图 一#.png', '小图.png', '封面.jpg', '附件.pdf'].map((name) => [`assets/${name}`, 1024]),
    ])
  })
})
