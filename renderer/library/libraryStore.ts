import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { LibraryFound, LibraryInfo } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import type { Snippet } from '../../src/library/search/snippetOf.ts'
import { onLibraryChanged } from '../bridge/onLibraryChanged.ts'

/** How the search field rests before it asks the desk, in milliseconds. */
export const REST_BEFORE_SEARCH = 180

/** How many articles are asked for at first, how many more each time the list's end comes near, and how many at most. */
export const FIRST_ROWS = 100
const MORE_ROWS = 1000
const MOST_ROWS = 20_000

/** The open library and the list of its articles. */
export interface LibraryState {
  readonly library: LibraryInfo | null
  /** what is searched for, in the query language; '' lists everything */
  readonly query: string
  readonly rows: readonly LibraryRow[]
  /** where the text was found, by article */
  readonly snippets: ReadonlyMap<string, Snippet>
  /** there are more than `rows` */
  readonly more: boolean
  readonly hints: LibraryFound['hints']
  /** how far the index is in reading the library; null when it has read all of it */
  readonly reading: LibraryFound['reading']
  /** the index could not be used and was made anew */
  readonly renewed: boolean
  /** how many deleted articles lie in the bin */
  readonly binned: number
  readonly state: 'loading' | 'ready' | 'failed'
  readonly error: DeskError | null
  /** Shows what is typed without searching for it yet. */
  readonly type: (query: string) => void
  /** Searches when the typing has rested. */
  readonly find: (query: string) => void
  /** The end of the list came near. */
  readonly showMore: () => void
  readonly refresh: () => Promise<void>
  readonly create: (grant: string, name: string) => Promise<Result<LibraryInfo, DeskError>>
  readonly open: (grant: string) => Promise<Result<LibraryInfo, DeskError>>
  readonly openRecent: (path: string) => Promise<Result<LibraryInfo, DeskError>>
}

const NOTHING = { rows: [], snippets: new Map(), more: false, hints: [], reading: null, renewed: false, binned: 0 }

/**
 * Makes the store of the open library. It listens to the desk for as long as the window lives.
 * @param current the library that is open already, if any
 */
export function createLibraryStore(bridge: Bridge, current: LibraryInfo | null): StoreApi<LibraryState> {
  let asked = 0
  let limit = FIRST_ROWS
  let rest: ReturnType<typeof setTimeout> | undefined

  const store = createStore<LibraryState>((set, get) => {
    function entered(answer: Result<LibraryInfo, DeskError>): Result<LibraryInfo, DeskError> {
      if (answer.ok) {
        limit = FIRST_ROWS
        set({ library: answer.value, query: '', ...NOTHING, state: 'loading', error: null })
        void get().refresh()
      }
      return answer
    }
    return {
      library: current,
      query: '',
      ...NOTHING,
      state: 'loading',
      error: null,
      type: (query) => set({ query }),
      find(query) {
        set({ query })
        limit = FIRST_ROWS
        clearTimeout(rest)
        rest = setTimeout(() => void get().refresh(), REST_BEFORE_SEARCH)
      },
      showMore() {
        const { more, rows } = get()
        if (!more || rows.length < limit || limit >= MOST_ROWS) return
        limit = Math.min(MOST_ROWS, limit + MORE_ROWS)
        void get().refresh()
      },
      async refresh() {
        if (get().library === null) return
        const mine = (asked += 1)
        const answer = await bridge['library.search']({ query: get().query.trim(), limit })
        if (mine !== asked) return
        set(
          answer.ok
            ? { ...shown(answer.value), state: 'ready', error: null }
            : { state: 'failed', error: answer.error },
        )
      },
      create: async (grant, name) => entered(await bridge['library.create']({ grant, name })),
      open: async (grant) => entered(await bridge['library.open']({ grant })),
      openRecent: async (path) => entered(await bridge['library.openRecent']({ path })),
    }
  })

  onLibraryChanged(bridge, () => void store.getState().refresh())
  bridge.on('library.reading', ({ done, total }) => {
    store.setState({ reading: done < total ? { done, total } : null })
    // The first articles of a library that is being read are worth seeing before the last.
    if (done === total || store.getState().rows.length === 0) void store.getState().refresh()
  })
  if (current !== null) void store.getState().refresh()
  return store
}

function shown({ hits, more, hints, reading, renewed, binned }: LibraryFound) {
  const snippets = hits.flatMap(({ row, snippet }): [string, Snippet][] =>
    snippet === null ? [] : [[row.id, snippet]],
  )
  return { rows: hits.map(({ row }) => row), snippets: new Map(snippets), more, hints, reading, renewed, binned }
}
