import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { checkReady } from '../../../src/publish/checkReady.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'

const titled = withPatch(emptyMetadata(), { title: '标题' })

describe('checkReady', () => {
  it('lets a complete article go without a word', () => {
    expect(checkReady(titled, PAGE_PROFILE)).toEqual({ ok: true, value: [] })
  })

  it.each(['', '   ', '\u3000'])('holds back an article whose title is %j', (title) => {
    const result = checkReady(withPatch(titled, { title }), PAGE_PROFILE)
    expect(result).toMatchObject({ ok: false, error: { code: 'publish.invalid', detail: 'title' } })
  })

  it('names every required field that is empty, lists of nothing included', () => {
    const profile = { ...PAGE_PROFILE, required: ['title', 'source', 'editors', 'authors'] as const }
    const result = checkReady(withPatch(titled, { authors: [' '], editors: ['甲'] }), profile)
    expect(result).toMatchObject({ ok: false, error: { detail: 'source,authors' } })
  })

  it('only warns of a field over its limit', () => {
    const result = checkReady(withPatch(titled, { title: '题'.repeat(101) }), PAGE_PROFILE)
    expect(result).toMatchObject({ ok: true, value: [{ code: 'overLimit' }] })
  })
})
