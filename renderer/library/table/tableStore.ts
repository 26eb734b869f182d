import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { EditReport } from '../../../src/contract/answers.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import type { TableGroup, TableOrder, TableRow } from '../../../src/library/table/tableRow.ts'
import type { LibraryState } from '../libraryStore.ts'
import { sameRows } from './sameRows.ts'
import type { CellChange } from './pastedChanges.ts'

/** Rows asked for at once. */
export const BLOCK = 100

/** What a person does in the table, which must not be moved under their hands. */
export interface TableWork {
  /** the table has the keys */
  readonly isFocused: boolean
  /** several lines are chosen, or a cell is being edited */
  readonly isHeld: boolean
  /** the article under the cursor */
  readonly at: string | null
}

/** The table over the library: of what is searched for, in an order, only as much of it as is looked at. */
export interface TableState {
  readonly order: TableOrder
  readonly total: number
  readonly groups: readonly TableGroup[]
  /** the rows that have been looked at, by their places */
  readonly rows: ReadonlyMap<number, TableRow | null>
  readonly state: 'idle' | 'loading' | 'ready' | 'failed'
  readonly error: DeskError | null
  /** where the article under the cursor stands since the order was made anew; another object each time */
  readonly jump: { readonly place: number } | null
  /** batches that can be taken back */
  readonly undoable: number
  /** The rows of these places come into sight. */
  readonly need: (from: number, to: number) => void
  /** What the person is at now; an order that waited for it is made anew when it ends. */
  readonly setWork: (work: TableWork) => void
  readonly setOrder: (order: Partial<TableOrder>) => void
  /** Reads the table anew after a change, in the order it has where a person is at work in it. */
  readonly follow: () => Promise<void>
  /** Reads the table anew; `keep`: in the order it has. */
  readonly refresh: (keep: boolean) => Promise<void>
  readonly apply: (changes: readonly CellChange[]) => Promise<Result<EditReport, DeskError>>
  readonly undo: () => Promise<Result<EditReport, DeskError>>
  /** A batch was made elsewhere in the window. */
  readonly noteReport: (report: EditReport) => void
}

/**
 * Makes the store of the table. It reads nothing before it is first asked to, and then follows the library's search and changes.
 * @param isShown whether the table is on screen
 */
export function createTableStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>,
  isShown: () => boolean,
): StoreApi<TableState> {
  let asked = 0
  let work: TableWork = { isFocused: false, isHeld: false, at: null }
  /** something was changed here since the order was made */
  let isEdited = false
  /** the order was kept although something has changed */
  let isOwed = false
  let waiting = new Set<number>()
  /** the latest reading, while it is under way */
  let reading: Promise<void> | null = null
  let last = { from: 0, to: BLOCK - 1 }

  const store = createStore<TableState>((set, get) => {
    const query = () => library.getState().query.trim()

    /** Whether the order stays: rows must not jump away from who is at them, however long they take. */
    const keeps = () => work.isHeld || (isEdited && work.isFocused)

    async function block(at: number, keep: boolean, mine: number, into: Map<number, TableRow | null> | null) {
      const answer = await bridge['library.table']({
        query: query(),
        order: get().order,
        from: at * BLOCK,
        count: BLOCK,
        keep,
        follow: into === null || keep ? null : work.at,
      })
      if (mine !== asked) return
      waiting.delete(at)
      if (!answer.ok) return set({ state: 'failed', error: answer.error })
      const { total, groups, rows: fresh, place } = answer.value
      const rows = into ?? new Map(get().rows)
      sameRows(get().rows.values(), fresh).forEach((row, offset) => rows.set(at * BLOCK + offset, row))
      const jump = place === null ? {} : { jump: { place } }
      set({ total, groups, rows: new Map(rows), state: 'ready', error: null, ...jump })
    }

    async function read(keep: boolean): Promise<void> {
      const mine = (asked += 1)
      waiting = new Set()
      if (!keep) isEdited = isOwed = false
      if (get().state !== 'ready') set({ state: 'loading' })
      const first = Math.max(0, Math.floor(last.from / BLOCK))
      const rows = new Map<number, TableRow | null>()
      await block(first, keep, mine, rows)
      if (mine === asked) get().need(last.from, last.to)
    }

    async function edit(answer: Promise<Result<EditReport, DeskError>>): Promise<Result<EditReport, DeskError>> {
      isEdited = true
      const report = await answer
      if (report.ok) get().noteReport(report.value)
      await get().refresh(true)
      // Another reading may have overtaken that one: what is told now stands in the rows, for whoever copies them at once.
      while (reading !== null) await reading
      return report
    }

    return {
      order: { sort: null, descending: false, group: null },
      total: 0,
      groups: [],
      rows: new Map(),
      state: 'idle',
      error: null,
      jump: null,
      undoable: 0,
      need(from, to) {
        last = { from, to }
        for (let at = Math.floor(from / BLOCK); at <= Math.floor(to / BLOCK); at += 1) {
          if (waiting.has(at) || get().rows.has(at * BLOCK) || at * BLOCK >= get().total) continue
          waiting.add(at)
          void block(at, true, asked, null)
        }
      },
      setWork(next) {
        work = next
        if (isOwed && !keeps()) void get().follow()
      },
      async follow() {
        const keep = keeps()
        isOwed = keep
        await get().refresh(keep)
      },
      setOrder(order) {
        set({ order: { ...get().order, ...order } })
        void get().refresh(false)
      },
      refresh(keep) {
        const mine = read(keep).finally(() => {
          if (reading === mine) reading = null
        })
        reading = mine
        return mine
      },
      apply: (changes) => edit(bridge['edits.apply']({ changes: changes.map((change) => ({ ...change })) })),
      undo: () => edit(bridge['edits.undo']({})),
      noteReport: ({ undoable }) => set({ undoable }),
    }
  })

  library.subscribe((now, before) => {
    if (!isShown()) return
    // The list has found what is searched for now, or has heard of a change.
    if (now.query !== before.query || now.library !== before.library) last = { from: 0, to: BLOCK - 1 }
    if (now.query !== before.query || now.library !== before.library) void store.getState().refresh(false)
    else if (now.rows !== before.rows) void store.getState().follow()
  })
  return store
}
