import { describe, expect, it } from 'vitest'
import { FIELD_KEYS } from '../../../src/article/fields.ts'
import { emptyMetadata, isListKey, withPatch } from '../../../src/article/metadata.ts'

describe('metadata', () => {
  it('that are empty have every field, lists as lists, and are Chinese', () => {
    const metadata = emptyMetadata()
    expect(Object.keys(metadata).sort()).toEqual([...FIELD_KEYS].sort())
    for (const key of FIELD_KEYS.filter((one) => one !== 'language')) {
      expect(metadata[key], key).toEqual(isListKey(key) ? [] : '')
    }
    expect(metadata.language).toBe('zh-CN')
  })

  it('tells lists from lines', () => {
    expect(['authors', 'keywords', 'channelPath'].every((key) => isListKey(key as 'authors'))).toBe(true)
    expect(isListKey('title')).toBe(false)
  })

  it('take a patch without changing what they were', () => {
    const before = withPatch(emptyMetadata(), { title: '旧', source: '新华社' })
    expect(withPatch(before, { title: '新' })).toEqual({ ...before, title: '新' })
    expect(before).toMatchObject({ title: '旧', source: '新华社' })
  })
})
