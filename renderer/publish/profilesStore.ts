import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { BUILT_IN_PROFILES } from '../../src/publish/profiles.ts'
import type { LibraryProfiles } from '../../src/publish/stored/libraryProfiles.ts'
import type { LibraryState } from '../library/libraryStore.ts'

/** The publishing profiles of the open library. */
export interface ProfilesState extends LibraryProfiles {
  /** those that can be used; the ones that every desk has until the desk has answered */
  readonly usable: readonly Profile[]
  readonly refresh: () => Promise<void>
  /** Makes one change; a refusal leaves everything as it is, and looks at what the desk has now. */
  readonly change: (change: InputOf<'publish.changeProfiles'>) => Promise<Result<LibraryProfiles, DeskError>>
}

/** Makes the store of the library's profiles. It hears of every change, whoever made it, and of another library. */
export function createProfilesStore(bridge: Bridge, library: StoreApi<LibraryState>): StoreApi<ProfilesState> {
  let asked = 0
  const store = createStore<ProfilesState>((set, get) => {
    const taken = (found: LibraryProfiles) => {
      const own = found.profiles.map(({ profile }) => profile)
      const usable = own.length === 0 ? BUILT_IN_PROFILES : own
      // The same profiles are no news to those who draw them.
      set({ ...found, usable: sameContent(usable, get().usable) ? get().usable : usable })
    }
    return {
      profiles: [],
      broken: [],
      standard: null,
      usable: BUILT_IN_PROFILES,
      async refresh() {
        const mine = (asked += 1)
        const answer = await bridge['publish.profiles']({})
        if (answer.ok && mine === asked) taken(answer.value)
      },
      async change(change) {
        const answer = await bridge['publish.changeProfiles'](change)
        if (answer.ok) {
          asked += 1
          taken(answer.value)
        } else await get().refresh()
        return answer
      },
    }
  })
  const refresh = () => void store.getState().refresh()
  bridge.on('publish.profilesChanged', refresh)
  library.subscribe((now, before) => {
    if (now.library !== before.library) refresh()
  })
  if (library.getState().library !== null) refresh()
  return store
}

function sameContent(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** JSON whose keys stand in one order: a stored profile has another than a preset. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
