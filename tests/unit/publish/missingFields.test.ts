import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { missingFields } from '../../../src/publish/missingFields.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'

const profile = { ...PAGE_PROFILE, required: ['source', 'title', 'authors'] as const }

describe('missingFields', () => {
  it('names what is empty in the order of the profile', () => {
    expect(missingFields(emptyMetadata(), profile)).toEqual(['source', 'title', 'authors'])
  })

  it('takes white space for nothing, the ideographic one too', () => {
    const blank = withPatch(emptyMetadata(), { title: '　\n', source: ' ', authors: ['', '　'] })
    expect(missingFields(blank, profile)).toEqual(['source', 'title', 'authors'])
  })

  it('is content with one name in a list', () => {
    const filled = withPatch(emptyMetadata(), { title: '题', source: '社', authors: ['', '甲'] })
    expect(missingFields(filled, profile)).toEqual([])
  })
})
