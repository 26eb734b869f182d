import { describe, expect, it } from 'vitest'
import { changedFields } from '../../../../renderer/app/changedFields.ts'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'

describe('changedFields', () => {
  it('gives the fields that differ as they are after, lists by what is in them', () => {
    const before = withPatch(emptyMetadata(), { title: '甲', keywords: ['一', '二'], editors: ['张'] })
    const after = withPatch(before, { title: '乙', keywords: ['一'], editors: ['张'] })
    expect(changedFields(before, after)).toEqual({ title: '乙', keywords: ['一'] })
    expect(changedFields(before, withPatch(before, { keywords: ['一', '二'] }))).toEqual({})
  })
})
