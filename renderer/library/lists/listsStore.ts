import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import type { InputOf } from '../../../src/contract/channels.ts'
import type { HouseLists } from '../../../src/library/lists/houseLists.ts'
import type { LibraryState } from '../libraryStore.ts'

/** The lists of values (名单) of the open library. */
export interface ListsState {
  readonly lists: HouseLists
  readonly refresh: () => Promise<void>
  /** Makes one change; a refusal leaves everything as it is, and looks at what the library has now. */
  readonly change: (change: InputOf<'lists.change'>) => Promise<Result<unknown, DeskError>>
}

const NONE: HouseLists = { source: [], editors: [], channelPath: [], authors: [] }

/** Makes the store of the lists. It hears of every change, whoever made it, and of another library. */
export function createListsStore(bridge: Bridge, library: StoreApi<LibraryState>): StoreApi<ListsState> {
  let asked = 0
  const store = createStore<ListsState>((set, get) => {
    const take = (lists: HouseLists) => {
      // The same lists are no news to the fields that offer them.
      if (JSON.stringify(lists) !== JSON.stringify(get().lists)) set({ lists })
    }
    return {
      lists: NONE,
      async refresh() {
        const mine = (asked += 1)
        const answer = await bridge['lists.get']({})
        // Suggestions are a help, not the work: where they cannot be had, there are none.
        if (mine === asked) take(answer.ok ? answer.value.lists : NONE)
      },
      async change(change) {
        const answer = await bridge['lists.change'](change)
        if (answer.ok) {
          asked += 1
          take(answer.value.lists)
        } else await get().refresh()
        return answer
      },
    }
  })
  const refresh = () => void store.getState().refresh()
  bridge.on('lists.changed', refresh)
  library.subscribe((now, before) => {
    if (now.library !== before.library) refresh()
  })
  if (library.getState().library !== null) refresh()
  return store
}
