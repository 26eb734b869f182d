import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import type { BinRow } from '../../../src/library/binRow.ts'

/** The deleted articles, as last read. */
export interface BinState {
  readonly rows: readonly BinRow[]
  readonly state: 'loading' | 'ready' | 'failed'
  readonly error: DeskError | null
  readonly refresh: () => Promise<void>
  /** Removes articles for good, by their names in the bin; the list is read again however it ends. */
  readonly remove: (names: readonly string[]) => Promise<Result<{ readonly removed: number }, DeskError>>
}

/** Makes the store of the bin. It is read when it is asked to, not before: a bin may be large. */
export function createBinStore(bridge: Bridge): StoreApi<BinState> {
  let asked = 0
  return createStore<BinState>((set, get) => ({
    rows: [],
    state: 'loading',
    error: null,
    async refresh() {
      const mine = (asked += 1)
      const answer = await bridge['bin.list']({})
      if (mine !== asked) return
      set(
        answer.ok
          ? { rows: answer.value.articles, state: 'ready', error: null }
          : { rows: [], state: 'failed', error: answer.error },
      )
    },
    async remove(names) {
      const answer = await bridge['bin.empty']({ names: [...names] })
      await get().refresh()
      return answer
    },
  }))
}
