import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { changeProfiles, type ProfileChange } from '../../../../src/publish/stored/changeProfiles.ts'
import { markOf, readLibraryProfiles } from '../../../../src/publish/stored/readLibraryProfiles.ts'

const site = { ...PAGE_PROFILE, name: 'site', label: { zh: '本社', en: 'House' } }
const broken = { name: 'old', label: '旧方案', target: 'fax', secret: 1 }

function after(library: Record<string, unknown>, change: ProfileChange): Record<string, unknown> {
  const changed = changeProfiles(library, change)
  if (!changed.ok) throw new Error(changed.error.code)
  return changed.value
}
const refusal = (library: Record<string, unknown>, change: ProfileChange) => {
  const changed = changeProfiles(library, change)
  return changed.ok ? null : changed.error.code
}
const names = (library: Record<string, unknown>) =>
  readLibraryProfiles(library).profiles.map(({ profile }) => profile.name)

describe('the profiles of a library', () => {
  it('are the presets until somebody changes one; from then on all of them are stored', () => {
    const before = readLibraryProfiles({})
    expect(before.profiles.map(({ profile }) => profile)).toEqual(BUILT_IN_PROFILES)
    const [first] = before.profiles
    const library = after({ name: '理论部' }, { kind: 'remove', over: first?.mark ?? '' })
    expect(library.name).toBe('理论部')
    expect(names(library)).toEqual(BUILT_IN_PROFILES.slice(1).map(({ name }) => name))
  })

  it('hold a new one at the end, and are moved, renamed and made the standard', () => {
    const added = after({ profiles: [PAGE_PROFILE] }, { kind: 'add', profile: site })
    expect(names(added)).toEqual(['page', 'site'])
    const mark = markOf((added.profiles as unknown[])[1])
    const moved = after(added, { kind: 'move', over: mark, by: -1 })
    expect(names(moved)).toEqual(['site', 'page'])
    const standard = after(moved, { kind: 'standard', name: 'site' })
    expect(readLibraryProfiles(standard).standard).toBe('site')
    const renamed = after(standard, { kind: 'put', profile: { ...site, name: 'house' }, over: mark })
    expect(names(renamed)).toEqual(['house', 'page'])
    expect(readLibraryProfiles(renamed).standard).toBe('house')
  })

  it('are refused where one is wrong, where its name is taken, and where it is the last', () => {
    const library = { profiles: [PAGE_PROFILE] }
    expect(refusal(library, { kind: 'add', profile: { ...site, target: 'fax' } })).toBe('profile.invalid')
    expect(refusal(library, { kind: 'add', profile: PAGE_PROFILE })).toBe('profile.taken')
    expect(refusal(library, { kind: 'remove', over: markOf(PAGE_PROFILE) })).toBe('profile.last')
    expect(refusal(library, { kind: 'standard', name: 'gone' })).toBe('profile.changed')
  })

  it('are not changed over what another desk wrote meanwhile', () => {
    const library = after(
      { profiles: [PAGE_PROFILE, site] },
      {
        kind: 'put',
        profile: { ...site, label: '别处改的' },
        over: markOf(site),
      },
    )
    expect(refusal(library, { kind: 'put', profile: { ...site, label: '我改的' }, over: markOf(site) })).toBe(
      'profile.changed',
    )
    expect(refusal(library, { kind: 'remove', over: markOf(site) })).toBe('profile.changed')
  })

  it('keep a broken one as it is: it is told in words, and takes no other along', () => {
    const library = after({ profiles: [broken, 7, PAGE_PROFILE, { ...PAGE_PROFILE }] }, { kind: 'add', profile: site })
    const read = readLibraryProfiles(library)
    expect(read.profiles.map(({ profile }) => profile.name)).toEqual(['page', 'site'])
    expect(read.broken.map(({ name }) => name)).toEqual(['old', '#2', 'page'])
    expect(read.broken[0]).toMatchObject({ label: { zh: '旧方案' }, problems: [{ place: 'target' }] })
    expect(read.broken[2]?.problems[0]?.message.zh).toBe('代号：已被另一个方案使用')
    expect((library.profiles as unknown[])[0]).toEqual(broken)
    const mended = after(library, {
      kind: 'put',
      profile: { ...broken, target: 'page' },
      over: read.broken[0]?.mark ?? '',
    })
    expect((mended.profiles as unknown[])[0]).toMatchObject({ name: 'old', target: 'page', secret: 1 })
  })

  it('keep what a newer desk wrote into one, at every depth, but not a limit that was taken out', () => {
    const newer = { ...site, later: { deep: 1 }, site: { ...site.site, logo: 'x.png' } }
    const library = after(
      { later: true, profiles: [newer] },
      {
        kind: 'put',
        profile: { ...site, limits: { title: { most: 9, unit: 'characters' } } },
        over: markOf(newer),
      },
    )
    expect(library.later).toBe(true)
    expect((library.profiles as unknown[])[0]).toMatchObject({ later: { deep: 1 }, site: { logo: 'x.png' } })
    expect((library.profiles as { limits: object }[])[0]?.limits).toEqual({ title: { most: 9, unit: 'characters' } })
  })
})
