import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import type { Asset } from '../../../../src/article/asset.ts'
import { PAGE_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { preparedArticle } from '../../../../src/publish/pictures/preparedArticle.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { referenceArticle } from '../referenceArticle.ts'

const asset = (name: string): Asset => ({
  name,
  kind: 'picture',
  mediaType: 'image/png',
  size: 9,
  sha256: 'x',
  width: 9,
  height: 9,
})
const figure = (name: string) => ({ type: 'figure', attrs: { asset: name } })

function illustrated(): Article {
  const article = referenceArticle()
  return {
    ...article,
    metadata: { ...article.metadata, coverImage: '图.png' },
    assets: [asset('图.png'), asset('图.jpg')],
    document: { type: 'doc', content: [figure('图.png'), { type: 'blockquote', content: [figure('图.jpg')] }] },
  }
}
const made = new Map([['图.png', { format: 'jpeg', width: 4, height: 3, size: 5 } as const]])

describe('an article whose pictures were made anew', () => {
  it('calls them by another ending where they have another format, and no two by one name', () => {
    const { article, sources } = preparedArticle(illustrated(), PAGE_PROFILE, made)
    expect(article.assets.map(({ name }) => name)).toEqual(['图-2.jpg', '图.jpg'])
    expect(article.assets[0]).toMatchObject({ mediaType: 'image/jpeg', width: 4, height: 3, size: 5 })
    expect(article.metadata.coverImage).toBe('图-2.jpg')
    expect(JSON.stringify(article.document)).toBe(JSON.stringify(illustrated().document).replace('图.png', '图-2.jpg'))
    expect([...sources]).toEqual([['图-2.jpg', '图.png']])
  })

  it('names pictures as TRS does where the profile asks for it, the same at every export', () => {
    const profile = { ...PAGE_PROFILE, pictures: { ...PAGE_PROFILE.pictures, naming: 'w0' } as const }
    const first = preparedArticle(illustrated(), profile, new Map())
    expect(first.article.assets.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^W0\d{20}\.png$/),
      expect.stringMatching(/^W0\d{20}\.jpg$/),
    ])
    expect(preparedArticle(illustrated(), profile, new Map())).toEqual(first)
    const paths = publish(first.article, profile).files.map(({ path }) => path)
    expect(paths.slice(1)).toEqual(first.article.assets.map(({ name }) => `images/${name}`))
  })

  it('is the very same where nothing is asked, and leaves naming to TRS', () => {
    const article = illustrated()
    expect(preparedArticle(article, PAGE_PROFILE, new Map()).article).toBe(article)
    const trs = { ...TRS_PROFILE, pictures: { ...TRS_PROFILE.pictures, naming: 'w0' } as const }
    expect(preparedArticle(article, trs, new Map()).article).toBe(article)
  })
})
