import { describe, expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import { LOSS_LABELS } from '../../../src/article/loss.ts'
import { emptyMetadata, isListKey, withPatch } from '../../../src/article/metadata.ts'
import { STAGES } from '../../../src/article/stages.ts'

describe('the field table', () => {
  it('has the fields of the domain, each once, with a label in both languages', () => {
    expect([...FIELD_KEYS].sort()).toEqual(
      [
        ...['channelPath', 'kicker', 'title', 'subtitle', 'publishedAt', 'source', 'sourceUrl', 'authors'],
        ...['authorAffiliation', 'authorBio', 'abstract', 'keywords', 'editors', 'proofreaders', 'reviewers', 'origin'],
        ...['language', 'rights', 'coverImage', 'attachments'],
      ].sort(),
    )
    for (const key of FIELD_KEYS) {
      expect(fieldOf(key).label.zh).toMatch(/^\p{sc=Han}+$/u)
      expect(fieldOf(key).label.en).toMatch(/^[A-Z][a-z ]+$/)
    }
  })

  it('requires the title alone', () => {
    expect(FIELD_KEYS.filter((key) => fieldOf(key).required)).toEqual(['title'])
  })

  it('gives a choice its options, "not said" among them', () => {
    for (const key of FIELD_KEYS) {
      const { kind, options } = fieldOf(key)
      expect(options !== undefined).toBe(kind === 'choice')
      if (options !== undefined) expect(Object.keys(options)).toContain('')
    }
  })

  it('makes metadata with every field, empty but for the language', () => {
    const metadata = emptyMetadata()
    expect(Object.keys(metadata)).toEqual(FIELD_KEYS)
    for (const key of FIELD_KEYS) if (key !== 'language') expect(metadata[key]).toEqual(isListKey(key) ? [] : '')
    expect(metadata.language).toBe('zh-CN')
  })

  it('lays a patch over metadata without changing it', () => {
    const before = emptyMetadata()
    expect(withPatch(before, { title: '甲', authors: ['乙'] })).toEqual({ ...before, title: '甲', authors: ['乙'] })
    expect(before).toEqual(emptyMetadata())
  })
})

describe('the words for losses and stages', () => {
  it.each([...Object.entries(LOSS_LABELS), ...Object.entries(STAGES)])('%s has both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/\p{sc=Han}/u)
    expect(en).toMatch(/^[\x20-\x7e“”�]+$/)
  })
})
