import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { FIELD_KEYS } from '../../../../src/article/fields.ts'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { completeness } from '../../../../renderer/inspector/completeness.ts'
import { arbitraryMetadata } from '../../../helpers/arbitraryMetadata.ts'

describe('completeness', () => {
  it('counts an empty article: only the language is filled, the title is missed first', () => {
    const { filled, total, missing } = completeness(emptyMetadata())
    expect([filled, total]).toEqual([1, FIELD_KEYS.length])
    expect(missing[0]).toBe('title')
    expect(missing).not.toContain('language')
  })

  it('takes neither white space nor empty items for a value', () => {
    const metadata = withPatch(emptyMetadata(), { abstract: ' 　\n', keywords: [' '], authors: ['吴益美'] })
    const { missing } = completeness(metadata)
    expect(missing).toEqual(expect.arrayContaining(['abstract', 'keywords']))
    expect(missing).not.toContain('authors')
  })

  it('counts every field as filled or missing, once', () => {
    fc.assert(
      fc.property(arbitraryMetadata(), (metadata) => {
        const { filled, total, missing } = completeness(metadata)
        expect(filled + missing.length).toBe(total)
        expect(new Set(missing).size).toBe(missing.length)
      }),
    )
  })
})
