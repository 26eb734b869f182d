import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES, findProfile } from '../../../src/publish/profiles.ts'

describe('the built-in profiles', () => {
  it('are one for each target and for the CMSs that take a fragment, with a name in both languages', () => {
    expect(BUILT_IN_PROFILES.map(({ name, target }) => [name, target])).toEqual([
      ['page', 'page'],
      ['fragment', 'fragment'],
      ['empirecms', 'fragment'],
      ['dedecms', 'fragment'],
      ['phpcms', 'fragment'],
      ['trs', 'trs'],
      ['cnml', 'cnml'],
      ['ninjs', 'ninjs'],
      ['wechat', 'wechat'],
      ['word', 'word'],
      ['word-review', 'word'],
      ['pdf', 'pdf'],
      ['markdown', 'markdown'],
      ['package', 'package'],
    ])
    for (const { label, required, target } of BUILT_IN_PROFILES) {
      expect(label.zh).not.toBe('')
      expect(label.en).not.toBe('')
      if (!['markdown', 'package', 'word', 'pdf'].includes(target)) expect(required).toEqual(['title'])
    }
  })

  it('know what each CMS takes', () => {
    const most = (name: string) => {
      const found = findProfile(name)
      return found.ok
        ? Object.entries(found.value.limits).map(([key, limit]) => `${key} ${limit.most} ${limit.unit}`)
        : []
    }
    expect(most('empirecms').sort()).toEqual(
      ['title 100', 'source 60', 'authors 30', 'abstract 255', 'keywords 80']
        .map((limit) => `${limit} characters`)
        .sort(),
    )
    expect(most('dedecms')).toContain('title 60 characters')
    expect(most('phpcms')).toEqual(['title 80 characters', 'keywords 40 characters'])
    expect(most('wechat')).toEqual(['title 32 characters', 'authors 16 characters', 'abstract 128 characters'])
    expect(most('trs')).toContain('editors 50 bytes2')
  })

  it('are found by name', () => {
    expect(findProfile('fragment')).toMatchObject({ ok: true, value: { name: 'fragment' } })
  })

  it.each(['', 'Page', 'toString', 'PDF'])('refuse the unknown name %j with a code', (name) => {
    expect(findProfile(name)).toMatchObject({ ok: false, error: { code: 'publish.unknownProfile', detail: name } })
  })
})
