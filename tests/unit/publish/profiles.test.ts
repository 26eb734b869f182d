import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES, findProfile } from '../../../src/publish/profiles.ts'

describe('the built-in profiles', () => {
  it('are one for each target, each with a title required and a name in both languages', () => {
    expect(BUILT_IN_PROFILES.map(({ name, target }) => [name, target])).toEqual([
      ['page', 'page'],
      ['fragment', 'fragment'],
      ['trs', 'trs'],
      ['cnml', 'cnml'],
      ['ninjs', 'ninjs'],
      ['wechat', 'wechat'],
      ['markdown', 'markdown'],
      ['package', 'package'],
    ])
    for (const { label, required, target } of BUILT_IN_PROFILES) {
      expect(label.zh).not.toBe('')
      expect(label.en).not.toBe('')
      if (target !== 'markdown' && target !== 'package') expect(required).toEqual(['title'])
    }
  })

  it('are found by name', () => {
    expect(findProfile('fragment')).toMatchObject({ ok: true, value: { name: 'fragment' } })
  })

  it.each(['', 'Page', 'toString', 'pdf'])('refuse the unknown name %j with a code', (name) => {
    expect(findProfile(name)).toMatchObject({ ok: false, error: { code: 'publish.unknownProfile', detail: name } })
  })
})
