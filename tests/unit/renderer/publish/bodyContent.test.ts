import { describe, expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { FRAGMENT_PROFILE } from '../../../../src/publish/profiles.ts'
import type { ArticleSession } from '../../../../renderer/app/articleSession.ts'
import { articleOfSession } from '../../../../renderer/publish/articleOfSession.ts'
import { bodyContent } from '../../../../renderer/publish/bodyContent.ts'

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

describe('the body on the clipboard', () => {
  const article = articleOfSession(SESSION, BODY)

  it('is source as plain text alone, so that a source view shows it', () => {
    expect(bodyContent(article, FRAGMENT_PROFILE, 'source')).toEqual({ text: '<p>　　甲 &lt; 乙</p>\n' })
  })

  it('is HTML for an editor and readable text for everything else', () => {
    const { text, html } = bodyContent(article, FRAGMENT_PROFILE, 'formatted')
    expect(text.trim()).toBe('甲 < 乙')
    expect(html).toBe('<p>　　甲 &lt; 乙</p>\n')
  })
})
