import { describe, expect, it } from 'vitest'
import { createLibraryStore } from '../../../../renderer/library/libraryStore.ts'
import { createProfilesStore } from '../../../../renderer/publish/profilesStore.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { fakeDesk, LIBRARY } from '../../../doubles/bridge.ts'

const rest = () => new Promise((resolve) => setTimeout(resolve, 5))
const site = { ...PAGE_PROFILE, name: 'site' }

function storeOn(profiles?: readonly unknown[], library: typeof LIBRARY | null = LIBRARY) {
  const desk = fakeDesk(profiles === undefined ? {} : { libraryFile: { profiles } })
  const store = createProfilesStore(desk.bridge, createLibraryStore(desk.bridge, library))
  return { desk, store, names: () => store.getState().usable.map(({ name }) => name) }
}

describe('the profiles of the window', () => {
  it('are those that every desk has until the desk has answered, and then the library’s', async () => {
    const { store, names } = storeOn([site])
    expect(store.getState().usable).toBe(BUILT_IN_PROFILES)
    await rest()
    expect(names()).toEqual(['site'])
  })

  it('are the same objects where nothing changed, so that nothing is drawn again', async () => {
    const { store } = storeOn()
    await rest()
    expect(store.getState().profiles).toHaveLength(BUILT_IN_PROFILES.length)
    expect(store.getState().usable).toBe(BUILT_IN_PROFILES)
  })

  it('follow a change of their own, and one that they are told of', async () => {
    const { desk, store, names } = storeOn([PAGE_PROFILE])
    await rest()
    expect((await store.getState().change({ kind: 'add', profile: { ...site } })).ok).toBe(true)
    expect(names()).toEqual(['page', 'site'])
    await desk.bridge['publish.changeProfiles']({ kind: 'standard', name: 'site' })
    desk.emit('publish.profilesChanged', {})
    await rest()
    expect(store.getState().standard).toBe('site')
  })

  it('look at what the desk has after a refusal', async () => {
    const { desk, store } = storeOn([PAGE_PROFILE])
    await rest()
    const asked = desk.count('publish.profiles')
    desk.fail('publish.changeProfiles', 'profile.changed')
    expect(await store.getState().change({ kind: 'standard', name: 'page' })).toMatchObject({ ok: false })
    expect(desk.count('publish.profiles')).toBe(asked + 1)
  })

  it('ask nothing before a library is open', async () => {
    const { desk } = storeOn(undefined, null)
    await rest()
    expect(desk.count('publish.profiles')).toBe(0)
  })
})
