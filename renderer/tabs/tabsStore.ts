import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryTabs, SavedTab } from '../../src/contract/openTabs.ts'
import { MOST_TABS } from '../../src/contract/openTabs.ts'
import { holdsUnsaved } from '../../src/saving/saveState.ts'
import type { ArticleState } from '../app/createArticleStore.ts'
import type { LibraryState } from '../library/libraryStore.ts'
import type { LeftPapers } from './leftPapers.ts'

/** How many closed articles can be opened again. */
const MOST_CLOSED = 20

/** An article at hand. */
export interface Tab {
  readonly id: string
  /** '' where it has none yet */
  readonly title: string
  /** looked at only: the next article takes its place, unless it is written in or kept */
  readonly passing: boolean
}

/** The articles at hand (标签页), from the left; the one on the paper is the session's. */
export interface TabsState {
  readonly tabs: readonly Tab[]
  /** Opens an article, which stays at hand. */
  readonly show: (id: string) => Promise<boolean>
  /** Opens an article to look at it. */
  readonly look: (id: string) => Promise<boolean>
  /** An article that was only looked at stays. */
  readonly keep: (id: string) => void
  /** Puts a tab before the one that stands at an index now. */
  readonly move: (id: string, index: number) => void
  /** Closes a tab; the open one once it is saved, with its neighbour on the paper then. False where it stays. */
  readonly close: (id: string) => Promise<boolean>
  /** The same of the one that is on the paper, or is about to be. */
  readonly closeShown: () => Promise<boolean>
  readonly closeOthers: (id: string) => Promise<void>
  /** Takes away the tab of an article that is closed already, and puts its neighbour on the paper. */
  readonly drop: (id: string) => Promise<void>
  /** Opens what was closed last. */
  readonly reopen: () => Promise<boolean>
  readonly canReopen: () => boolean
  /** Goes so many tabs to the right, round the end; to the left where it is negative. */
  readonly go: (by: number) => Promise<boolean>
  /** Takes up the tabs of an earlier time, and opens what was on the paper. */
  readonly restore: (saved: LibraryTabs) => Promise<void>
  /** What is to be taken up again another time; null where no library is open. */
  readonly saved: () => LibraryTabs | null
}

/** What the tabs work with. */
export interface TabsStoreOptions {
  readonly article: StoreApi<ArticleState>
  readonly library: StoreApi<LibraryState>
  readonly left: LeftPapers
}

/** Makes the store of the articles at hand. It follows the open article for as long as the window lives. */
export function createTabsStore({ article, library, left }: TabsStoreOptions): StoreApi<TabsState> {
  /** the article that is opened to be looked at */
  let looked: string | null = null
  /** closed ones and where they stood, the latest last; never one that is open */
  let closed: readonly { readonly id: string; readonly index: number }[] = []

  /** what is on the paper, or was until the library is left */
  let shown: string | null = null

  const openId = () => article.getState().session?.id ?? null
  const { actions } = article.getState()
  const { open, opening } = actions
  const without = (id: string) => store.getState().tabs.filter((tab) => tab.id !== id)
  const change = (id: string, patch: Partial<Tab>) => {
    const { tabs } = store.getState()
    const index = tabs.findIndex((tab) => tab.id === id)
    const tab = tabs[index]
    if (tab === undefined || Object.entries(patch).every(([key, value]) => tab[key as keyof Tab] === value)) return
    store.setState({ tabs: tabs.with(index, { ...tab, ...patch }) })
  }

  /** The article that was opened has a tab: its own, that of one that was only looked at, or a new one beside the last. */
  function show(id: string, title: string, last: string | null): void {
    const { tabs } = store.getState()
    const passing = looked === id
    closed = closed.filter((one) => one.id !== id)
    if (tabs.some((tab) => tab.id === id)) {
      change(id, passing ? { title } : { title, passing: false })
      return
    }
    const tab = { id, title, passing }
    const replaced = tabs.findIndex((each) => each.passing)
    if (replaced >= 0) {
      left.forget(tabs[replaced]!.id)
      store.setState({ tabs: tabs.with(replaced, tab) })
      return
    }
    const beside = tabs.findIndex((each) => each.id === last) + 1 || tabs.length
    const room = tabs.length < MOST_TABS ? tabs : tabs.filter((each, index) => index > 0 || each.id === last)
    store.setState({ tabs: room.toSpliced(Math.min(beside, room.length), 0, tab) })
  }

  function take(id: string, isGone = false): void {
    const { tabs } = store.getState()
    const index = tabs.findIndex((tab) => tab.id === id)
    if (index < 0) return
    if (!isGone) closed = [...closed, { id, index }].slice(-MOST_CLOSED)
    if (shown === id) shown = null
    store.setState({ tabs: without(id) })
  }

  function neighbourOf(id: string): string | null {
    const { tabs } = store.getState()
    const index = tabs.findIndex((tab) => tab.id === id)
    return (tabs[index + 1] ?? tabs[index - 1])?.id ?? null
  }

  const store = createStore<TabsState>((set, get) => ({
    tabs: [],
    show: open,
    async look(id) {
      looked = id
      try {
        return await open(id)
      } finally {
        if (looked === id) looked = null
      }
    },
    keep: (id) => change(id, { passing: false }),
    move(id, index) {
      const { tabs } = get()
      const from = tabs.findIndex((tab) => tab.id === id)
      const to = Math.max(0, Math.min(tabs.length - 1, index))
      const tab = tabs[from]
      if (tab !== undefined && from !== to) set({ tabs: tabs.toSpliced(from, 1).toSpliced(to, 0, tab) })
    },
    async close(id) {
      if (opening()?.id === id) await opening()?.done
      if (openId() !== id) {
        take(id)
        return true
      }
      const next = neighbourOf(id)
      if (!(await (next === null ? actions.close() : open(next)))) return false
      take(id)
      return true
    },
    async closeShown() {
      await opening()?.done
      const id = openId()
      return id !== null && get().close(id)
    },
    async closeOthers(id) {
      if (openId() !== id && !(await open(id))) return
      for (const tab of without(id)) take(tab.id)
    },
    async drop(id) {
      const next = neighbourOf(id)
      take(id, true)
      closed = closed.filter((one) => one.id !== id)
      if (openId() === null && next !== null) await open(next)
    },
    async reopen() {
      const last = closed.at(-1)
      if (last === undefined) return false
      closed = closed.slice(0, -1)
      if (!(await open(last.id))) return false
      get().move(last.id, last.index)
      return true
    },
    canReopen: () => closed.length > 0,
    async go(by) {
      const { tabs } = get()
      if (tabs.length === 0) return false
      const from = opening()?.id ?? openId()
      const at = tabs.findIndex(({ id }) => id === from)
      const next = tabs[(at + by + tabs.length) % tabs.length]
      return next !== undefined && next.id !== from && open(next.id)
    },
    async restore({ tabs, shown: last }) {
      for (const { id, at } of tabs) left.place(id, at)
      set({ tabs: tabs.map(({ id, title, passing }) => ({ id, title, passing })) })
      const isKept = tabs.some(({ id, passing }) => id === last && passing)
      if (last === null || openId() !== null) return
      // It may have been deleted meanwhile.
      if (!(await (isKept ? get().look(last) : open(last)))) take(last, true)
    },
    saved() {
      const { library: current } = library.getState()
      if (current === null) return null
      const saved = ({ id, title, passing }: Tab): SavedTab => ({
        id,
        title: title.slice(0, 300),
        passing,
        at: left.of(id)?.at ?? 0,
      })
      return { library: current.id, tabs: get().tabs.map(saved), shown }
    },
  }))

  article.subscribe(({ session }, { session: before }) => {
    if (session === null) return
    const { id, metadata, save } = session
    const last = shown
    shown = id
    if (before?.id !== id) show(id, metadata.title, last)
    else if (before.metadata !== metadata) change(id, { title: metadata.title })
    if (before?.save !== save && holdsUnsaved(save)) change(id, { passing: false })
  })
  library.subscribe((now, old) => {
    if (now.library?.id === old.library?.id) return
    closed = []
    shown = null
    store.setState({ tabs: [] })
  })
  return store
}
