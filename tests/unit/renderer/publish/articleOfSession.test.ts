import { describe, expect, it } from 'vitest'
import { articleText } from '../../../../src/article/articleText.ts'
import { loadArticle } from '../../../../src/article/load.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { ArticleSession } from '../../../../renderer/app/articleSession.ts'
import { articleOfSession } from '../../../../renderer/publish/articleOfSession.ts'

const SESSION: ArticleSession = {
  id: '20160519-稿-aaaa',
  metadata: emptyMetadata(),
  loadedDocument: { type: 'doc', content: [] },
  loadedSize: 0,
  sharing: { client: 'a', revision: 0 },
  assets: [],
  stage: 'firstReview',
  review: { stage: 'firstReview' },
  createdAt: '2016-05-19T06:00:00.000Z',
  save: { kind: 'clean', version: 0, etag: 'e' },
  savedAt: null,
  losses: [],
  readOnly: false,
  lock: { kind: 'mine', askedBy: null },
  newerOutside: false,
  recovered: null,
  diverged: false,
  characters: 0,
  restedRevision: 0,
  loads: 1,
}
const BODY = {
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { indent: 2 }, content: [{ type: 'text', text: '甲 < 乙' }] }],
} as const

describe('the article on screen', () => {
  const article = articleOfSession(SESSION, BODY)

  it('is of the text on screen, not of the text as it was loaded', () => {
    expect(article).toMatchObject({ id: SESSION.id, document: BODY, modifiedAt: SESSION.createdAt })
    expect(article.review.stage).toBe('firstReview')
  })

  it('is an article that a file could hold, without losses', () => {
    const loaded = loadArticle(articleText(article))
    expect(loaded.ok && loaded.value.losses).toEqual([])
  })

  it('is of the time of its last save, where there was one', () => {
    expect(articleOfSession({ ...SESSION, savedAt: '2016-05-20T00:00:00.000Z' }, BODY).modifiedAt).toBe(
      '2016-05-20T00:00:00.000Z',
    )
  })
})
