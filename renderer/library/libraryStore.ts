import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { LibraryInfo } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'

/** How the search field rests before it asks the desk, in milliseconds. */
export const REST_BEFORE_SEARCH = 180

/** The open library and the list of its articles. */
export interface LibraryState {
  readonly library: LibraryInfo | null
  /** what is searched for in the titles; '' lists everything */
  readonly title: string
  readonly rows: readonly LibraryRow[]
  /** how many deleted articles lie in the bin */
  readonly binned: number
  readonly state: 'loading' | 'ready' | 'failed'
  readonly error: DeskError | null
  /** Shows what is typed without searching for it yet. */
  readonly type: (title: string) => void
  /** Searches when the typing has rested. */
  readonly find: (title: string) => void
  readonly refresh: () => Promise<void>
  readonly create: (grant: string, name: string) => Promise<Result<LibraryInfo, DeskError>>
  readonly open: (grant: string) => Promise<Result<LibraryInfo, DeskError>>
  readonly openRecent: (path: string) => Promise<Result<LibraryInfo, DeskError>>
}

/**
 * Makes the store of the open library. It listens to the desk for as long as the window lives.
 * @param current the library that is open already, if any
 */
export function createLibraryStore(bridge: Bridge, current: LibraryInfo | null): StoreApi<LibraryState> {
  let asked = 0
  let rest: ReturnType<typeof setTimeout> | undefined

  const store = createStore<LibraryState>((set, get) => {
    function entered(answer: Result<LibraryInfo, DeskError>): Result<LibraryInfo, DeskError> {
      if (answer.ok) {
        set({ library: answer.value, title: '', rows: [], binned: 0, state: 'loading', error: null })
        void get().refresh()
      }
      return answer
    }
    return {
      library: current,
      title: '',
      rows: [],
      binned: 0,
      state: 'loading',
      error: null,
      type: (title) => set({ title }),
      find(title) {
        set({ title })
        clearTimeout(rest)
        rest = setTimeout(() => void get().refresh(), REST_BEFORE_SEARCH)
      },
      async refresh() {
        if (get().library === null) return
        const mine = (asked += 1)
        const answer = await bridge['library.list']({ title: get().title.trim() })
        if (mine !== asked) return
        set(
          answer.ok
            ? { rows: answer.value.rows, binned: answer.value.binned, state: 'ready', error: null }
            : { state: 'failed', error: answer.error },
        )
      },
      create: async (grant, name) => entered(await bridge['library.create']({ grant, name })),
      open: async (grant) => entered(await bridge['library.open']({ grant })),
      openRecent: async (path) => entered(await bridge['library.openRecent']({ path })),
    }
  })

  bridge.on('library.changed', () => void store.getState().refresh())
  if (current !== null) void store.getState().refresh()
  return store
}
