import { expect, it } from 'vitest'
import type { Profile } from '../../../../src/publish/profile.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { readProfileDraft } from '../../../../src/publish/stored/readProfileDraft.ts'

const kept = (draft: unknown): unknown => JSON.parse(JSON.stringify(draft))

it('reads every preset back as it was', () => {
  for (const profile of BUILT_IN_PROFILES) {
    expect(readProfileDraft(kept(profile), profile)).toEqual(profile)
    expect(Object.keys(readProfileDraft(kept(profile), profile))).toEqual(Object.keys(profile))
  }
})

it('leaves as it was typed what is merely not right yet', () => {
  const draft: Profile = {
    ...PAGE_PROFILE,
    name: '本 社',
    label: { zh: ' ', en: ' ' },
    keywordSeparator: '太长的分隔符号',
    site: { ...PAGE_PROFILE.site, url: 'www.' },
    output: { folder: '../x', name: '{headline}' },
    limits: { title: { most: 0, unit: 'characters' } },
    pictures: { ...PAGE_PROFILE.pictures, longestSide: 5, quality: 1000 },
  }
  expect(readProfileDraft(kept(draft), PAGE_PROFILE)).toEqual(draft)
})

it('has a number that was none yet as empty', () => {
  const draft = {
    ...PAGE_PROFILE,
    pictures: { ...PAGE_PROFILE.pictures, quality: Number.NaN },
    label: { zh: '甲', en: '甲' },
  }
  const read = readProfileDraft(kept(draft), PAGE_PROFILE)
  expect([read.pictures.quality, read.label.zh]).toEqual([null, '甲'])
})

it.each<[string, Readonly<Record<string, unknown>>]>([
  ['of another kind', { name: 3, label: '甲', target: 'paper', limits: [], required: 'title', site: null }],
  ['of other choices', { pictures: { ...PAGE_PROFILE.pictures, format: 'gif' }, checks: { straightQuotes: 'huge' } }],
  ['of no field', { required: ['headline'], limits: { headline: { most: 1, unit: 'characters' } } }],
  ['short of parts', { site: {}, pictures: {}, output: { folder: '' }, trs: {}, word: 'a', dublinCore: 1 }],
  ['a number in words', { limits: { title: { most: '5', unit: 'characters' } } }],
  ['of other desks', { elsewhere: 1, __proto__: { name: 'a' } }],
])('has what is %s as it is stored, and the rest as typed', (_what, raw) => {
  const draft = kept({ ...raw, nameSeparator: '、' })
  expect(readProfileDraft(draft, PAGE_PROFILE)).toEqual({ ...PAGE_PROFILE, nameSeparator: '、' })
})

it.each([undefined, null, 3, 'page', [], [PAGE_PROFILE]])('takes %j for no draft', (raw) => {
  expect(readProfileDraft(raw, TRS_PROFILE)).toBe(TRS_PROFILE)
})
