import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { fieldLength } from '../../../src/publish/fieldLength.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'

const metadata = withPatch(emptyMetadata(), { title: '标题A', keywords: ['党建', '脱贫'], editors: ['甲', '乙'] })

describe('fieldLength', () => {
  it('measures a line in the unit of the profile', () => {
    expect(fieldLength(metadata, 'title', PAGE_PROFILE)).toEqual({ length: 5, most: 200, unit: 'bytes2' })
  })

  it('counts the separators of lists as the target will write them', () => {
    expect(fieldLength(metadata, 'keywords', PAGE_PROFILE)?.length).toBe(9)
    expect(fieldLength(metadata, 'keywords', { ...PAGE_PROFILE, keywordSeparator: '；' })?.length).toBe(10)
    expect(fieldLength(metadata, 'editors', PAGE_PROFILE)?.length).toBe(6)
  })

  it('has nothing to say where the profile sets no limit', () => {
    expect(fieldLength(metadata, 'rights', PAGE_PROFILE)).toBeNull()
  })

  it('counts characters where the profile does', () => {
    const limits = { title: { most: 32, unit: 'characters' } } as const
    expect(fieldLength(metadata, 'title', { ...PAGE_PROFILE, limits })).toEqual({
      length: 3,
      most: 32,
      unit: 'characters',
    })
  })
})
