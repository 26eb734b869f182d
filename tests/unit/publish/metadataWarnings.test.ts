import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { metadataWarnings } from '../../../src/publish/metadataWarnings.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'

describe('metadataWarnings', () => {
  it('says what is missing in both languages', () => {
    expect(metadataWarnings(emptyMetadata(), PAGE_PROFILE)).toEqual([
      {
        code: 'missingRequired',
        message: { zh: '缺少必填项：标题。', en: 'Title is required and empty.' },
        field: 'title',
      },
    ])
  })

  it('says how far a field is over its limit', () => {
    const [warning] = metadataWarnings(withPatch(emptyMetadata(), { title: '题'.repeat(150) }), PAGE_PROFILE)
    expect(warning?.message.zh).toBe('标题超出上限：300 / 200字节（汉字计 2）。')
    expect(warning?.message.en).toContain('Title is over its limit: 300 of 200 bytes')
  })

  it('says that a field is near its limit, where the profile says from where on', () => {
    const profile = { ...PAGE_PROFILE, limits: { title: { most: 10, near: 8, unit: 'characters' } } } as const
    const said = (count: number) =>
      metadataWarnings(withPatch(emptyMetadata(), { title: '题'.repeat(count) }), profile).map(({ code }) => code)
    expect([7, 8, 10, 11].map(said)).toEqual([[], ['nearLimit'], ['nearLimit'], ['overLimit']])
  })
})
