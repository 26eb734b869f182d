import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES, PAGE_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { readProfile } from '../../../../src/publish/stored/readProfile.ts'

const places = (raw: unknown) => {
  const read = readProfile(raw)
  return read.ok ? [] : read.error.map(({ place }) => place)
}
const words = (raw: unknown) => {
  const read = readProfile(raw)
  return read.ok ? [] : read.error.map(({ message }) => message)
}

describe('a stored profile', () => {
  it('is read back as it was, for every preset', () => {
    for (const profile of BUILT_IN_PROFILES) {
      expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile })
    }
  })

  it('may be short: what is not said is as in the presets, one label serves both languages', () => {
    const read = readProfile({ name: 'site', label: '本社网站', target: 'page', site: { siteName: '本社' } })
    expect(read).toMatchObject({
      ok: true,
      value: { label: { zh: '本社网站', en: '本社网站' }, limits: {} },
    })
    expect(read.ok && read.value.site).toEqual({ ...PAGE_PROFILE.site, siteName: '本社' })
    expect(read.ok && read.value.pictures).toEqual(PAGE_PROFILE.pictures)
  })

  it('that maps an unknown field is refused in words that name column and field', () => {
    const raw = { ...TRS_PROFILE, trs: { ...TRS_PROFILE.trs, fields: { DOCTITLE: 'headline' } } }
    expect(places(raw)).toEqual(['trs.fields.DOCTITLE'])
    expect(words(raw)).toEqual([
      {
        zh: 'TRS 列对应“DOCTITLE”：没有“headline”这个项目',
        en: 'TRS columns “DOCTITLE”: there is no field “headline”',
      },
    ])
    expect(places({ ...TRS_PROFILE, trs: { ...TRS_PROFILE.trs, fields: { DOCSTATUS: 'title' } } })).toEqual([
      'trs.fields.DOCSTATUS',
    ])
    expect(places({ ...PAGE_PROFILE, required: ['title', 'toString'] })).toEqual(['required.1'])
    expect(places({ ...PAGE_PROFILE, limits: { headline: { most: 5, unit: 'characters' } } })).toEqual([
      'limits.headline',
    ])
  })

  it.each([
    ['name', { name: '20160519-x' }],
    ['name', { name: 'Seite' }],
    ['label.zh', { label: ' ' }],
    ['target', { target: 'fax' }],
    ['limits.title.most', { limits: { title: { most: 0, unit: 'characters' } } }],
    ['limits.title.unit', { limits: { title: { most: 9, unit: 'words' } } }],
    ['keywordSeparator', { keywordSeparator: '' }],
    ['site.url', { site: { url: 'javascript:alert(1)' } }],
    ['pictures.quality', { pictures: { quality: 101 } }],
    ['pictures.longestSide', { pictures: { longestSide: 1.5 } }],
    ['pictures', { pictures: 'big' }],
    ['output.name', { output: { name: '{headline}' } }],
    ['output.name', { output: { name: '' } }],
    ['output.folder', { output: { folder: '../outside' } }],
    ['output.folder', { output: { folder: '/etc' } }],
    ['output.folder', { output: { folder: 'C:\\web' } }],
    ['output.folder', { output: { folder: 'a/../../b' } }],
  ])('is told the place that is wrong: %s', (place, patch) => {
    expect(
      new Set(
        places({ ...PAGE_PROFILE, ...patch }).map((at) =>
          place === 'label.zh' && at === 'label.en' ? 'label.zh' : at,
        ),
      ),
    ).toEqual(new Set([place]))
    const [{ zh, en } = { zh: '', en: '' }] = words({ ...PAGE_PROFILE, ...patch })
    expect(zh).toMatch(/^[^{}"[\]]+：.*\p{Script=Han}/u)
    expect(en).toMatch(/: /)
  })

  it('is told every place at once, and refuses what is no profile', () => {
    expect(places({ ...PAGE_PROFILE, target: 'fax', nameSeparator: '' })).toEqual(['target', 'nameSeparator'])
    expect(words('profile')).toEqual([{ zh: '方案：格式不对', en: 'The profile: has the wrong form' }])
    expect(readProfile(null).ok).toBe(false)
  })

  it('lets placeholders and sub-folders through', () => {
    expect(places({ ...PAGE_PROFILE, output: { folder: '{year}/{month}{day}', name: '{date}-{title}' } })).toEqual([])
  })
})
