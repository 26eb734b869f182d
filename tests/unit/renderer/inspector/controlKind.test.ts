import { describe, expect, it } from 'vitest'
import { FIELD_KEYS, FIELDS, fieldOf } from '../../../../src/article/fields.ts'
import { controlKind } from '../../../../renderer/inspector/controlKind.ts'

describe('the metadata form', () => {
  it('gives each field the control of its kind', () => {
    const kinds = Object.fromEntries(FIELD_KEYS.map((key) => [key, controlKind(fieldOf(key))]))
    expect(kinds).toEqual({
      kicker: 'line',
      title: 'line',
      subtitle: 'line',
      channelPath: 'chips',
      publishedAt: 'dateTime',
      source: 'remembered',
      sourceUrl: 'url',
      authors: 'chips',
      authorAffiliation: 'remembered',
      authorBio: 'text',
      editors: 'chips',
      abstract: 'text',
      keywords: 'chips',
      proofreaders: 'chips',
      reviewers: 'chips',
      origin: 'choice',
      language: 'choice',
      rights: 'remembered',
      coverImage: 'picture',
      attachments: 'files',
    })
  })

  it('knows one path among the lists', () => {
    expect(FIELD_KEYS.filter((key) => fieldOf(key).path === true)).toEqual(['channelPath'])
    expect(FIELDS.channelPath.many).toBe(true)
  })
})
