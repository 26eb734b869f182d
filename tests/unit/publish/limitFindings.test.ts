import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { limitFindings } from '../../../src/publish/limitFindings.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'

describe('limitFindings', () => {
  it('accepts exactly the limit and finds one more', () => {
    const at = (count: number) => limitFindings(withPatch(emptyMetadata(), { title: '题'.repeat(count) }), PAGE_PROFILE)
    expect(at(100)).toEqual([])
    expect(at(101)).toEqual([{ key: 'title', length: 202, most: 200, unit: 'bytes2' }])
  })

  it('names every field that is over, in the order of the field table', () => {
    const metadata = withPatch(emptyMetadata(), { keywords: Array(60).fill('词条'), kicker: '引'.repeat(101) })
    expect(limitFindings(metadata, PAGE_PROFILE).map(({ key }) => key)).toEqual(['kicker', 'keywords'])
  })
})
