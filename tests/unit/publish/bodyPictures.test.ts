import { describe, expect, it } from 'vitest'
import { bodyPictures } from '../../../src/publish/bodyPictures.ts'
import { everythingArticle } from './everythingArticle.ts'

describe('bodyPictures', () => {
  it('lists the pictures with bytes, in the order of the body', () => {
    expect(bodyPictures(everythingArticle()).used.map(({ name }) => name)).toEqual(['图 一#.png', '小图.png'])
  })

  it('lists a picture once however often it stands in the body', () => {
    const article = everythingArticle()
    const document = { ...article.document, content: [...article.document.content!, ...article.document.content!] }
    expect(bodyPictures({ ...article, document })).toEqual(bodyPictures(article))
  })

  it('warns of pictures without bytes and on the network, with name and address', () => {
    expect(bodyPictures(everythingArticle()).warnings).toMatchObject([
      { code: 'missingBytes', message: { zh: expect.stringContaining('没有.jpg') } },
      { code: 'remotePicture', message: { en: expect.stringContaining('https://img.example.cn/a.jpg') } },
    ])
  })

  it('finds pictures in lists and tables', () => {
    const article = everythingArticle()
    const picture = { type: 'figure', attrs: { asset: '小图.png' } }
    const cell = { type: 'tableCell', content: [{ type: 'blockquote', content: [picture] }] }
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }
    const document = { type: 'doc', content: [table] } as const
    expect(bodyPictures({ ...article, document }).used.map(({ name }) => name)).toEqual(['小图.png'])
  })
})
