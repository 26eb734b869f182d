import { describe, expect, it } from 'vitest'
import { publish } from '../../../src/publish/publish.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { everythingArticle } from './everythingArticle.ts'
import { referenceArticle } from './referenceArticle.ts'

describe('publish', () => {
  it('gives the page first, then pictures, cover and attachments that have bytes', () => {
    expect(publish(everythingArticle(), PAGE_PROFILE).files.map(({ path, kind }) => [path, kind])).toEqual([
      ['20260102-样样都有-abcd.html', 'text'],
      ['images/图 一#.png', 'asset'],
      ['images/小图.png', 'asset'],
      ['images/封面.jpg', 'asset'],
      ['files/附件.pdf', 'asset'],
    ])
  })

  it('gives the fragment first, then the pictures of the body', () => {
    expect(publish(everythingArticle(), FRAGMENT_PROFILE).files.map(({ path }) => path)).toEqual([
      '20260102-样样都有-abcd.fragment.html',
      'images/图 一#.png',
      'images/小图.png',
    ])
  })

  it('tells everything that is missing, and nothing else', () => {
    expect(publish(everythingArticle(), PAGE_PROFILE).warnings.map(({ message }) => message.zh)).toEqual([
      '图片“没有.jpg”没有文件内容，页面里只印图注。',
      '网络图片未下载，页面里只印图注：https://img.example.cn/a.jpg',
      '附件“缺.doc”没有文件内容，未写出。',
      '1 个公式有看不懂的写法，按 TeX 原文写出。请在稿纸上改好再导出。',
    ])
    expect(publish(referenceArticle(), FRAGMENT_PROFILE).warnings).toEqual([])
  })

  it('tells that the reference article’s picture is a name only', () => {
    expect(publish(referenceArticle(), PAGE_PROFILE).warnings).toMatchObject([
      { code: 'missingBytes', message: { zh: expect.stringContaining('W020180116412817190956.jpg') } },
    ])
  })

  it('makes a page without a title too, and says so', () => {
    const article = referenceArticle()
    const untitled = { ...article, metadata: { ...article.metadata, title: '' } }
    expect(publish(untitled, PAGE_PROFILE).warnings[0]?.code).toBe('missingRequired')
    expect(publish(untitled, { ...PAGE_PROFILE, required: [] }).warnings[0]?.code).toBe('noTitle')
  })

  it('gives the same bytes for the same article', () => {
    expect(publish(everythingArticle(), PAGE_PROFILE)).toEqual(publish(everythingArticle(), PAGE_PROFILE))
  })
})
