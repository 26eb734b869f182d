import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import type { UnsentPlace } from '../../../src/saving/unsentWords.ts'
import type { LibraryState } from '../../library/libraryStore.ts'
import type { ArticleState } from '../createArticleStore.ts'

/** How long words wait at most before the desk keeps them, in milliseconds. */
export const KEEP_EVERY = 200

/** The words that were typed about the open library and its articles and not sent, by article and place. */
export interface UnsentState {
  readonly words: ReadonlyMap<string, string>
  /** Puts words into a place of an article, or with null of the library; '' empties it. They are on the disk within `KEEP_EVERY`. */
  readonly write: (id: string | null, place: UnsentPlace, text: string) => void
  /** The words of a place were sent: empties it, unless others stand there by now. */
  readonly sent: (id: string, place: UnsentPlace, text: string) => void
  /** Has the desk keep what waits; resolves when it has. */
  readonly flush: () => Promise<void>
}

/** What the store works with. */
export interface UnsentOptions {
  readonly bridge: Bridge
  readonly article: StoreApi<ArticleState>
  readonly library: StoreApi<LibraryState>
  /** told of places of an article, or of the library, whose words come from an earlier time */
  readonly found: (places: readonly UnsentPlace[]) => void
  /** told when words could not be kept on the disk */
  readonly failed: (error: DeskError) => void
}

/** The name a place of an article goes by in the store, or with null of the library. */
export function unsentKey(id: string | null, place: UnsentPlace): string {
  return `${id ?? ''} ${place}`
}

/**
 * Makes the store. What the desk kept of a library or an article is there soon after it was opened; what was typed meanwhile comes before it.
 */
export function createUnsentStore({ bridge, article, library, found, failed }: UnsentOptions): StoreApi<UnsentState> {
  let waiting = new Map<string, () => ReturnType<Bridge['unsent.keep']>>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const store = createStore<UnsentState>((set, get) => ({
    words: new Map(),
    write(id, place, text) {
      const key = unsentKey(id, place)
      // An emptied place is remembered, so that what the desk kept of it does not come back.
      set(({ words }) => ({ words: new Map(words).set(key, text) }))
      waiting.set(key, () => bridge['unsent.keep']({ id, place, text }))
      timer ??= setTimeout(() => void get().flush(), KEEP_EVERY)
    },
    sent(id, place, text) {
      if (get().words.get(unsentKey(id, place)) === text) get().write(id, place, '')
    },
    async flush() {
      clearTimeout(timer)
      timer = undefined
      const asked = waiting
      waiting = new Map()
      await Promise.all(
        [...asked].map(async ([key, ask]) => {
          const answer = await ask()
          if (answer.ok) return
          // Asked for again with the next words, or when the window is left.
          if (!waiting.has(key)) waiting.set(key, ask)
          failed(answer.error)
        }),
      )
    },
  }))

  async function load(id: string | null): Promise<void> {
    const { library: place } = library.getState()
    const answer = await bridge['unsent.read']({ id })
    if (!answer.ok || library.getState().library !== place) return
    const known = store.getState().words
    const kept = Object.entries(answer.value.words)
      .map(([at, text]) => ({ at: at as UnsentPlace, key: unsentKey(id, at as UnsentPlace), text }))
      .filter(({ key }) => !known.has(key))
    if (kept.length === 0) return
    store.setState({ words: new Map([...known, ...kept.map(({ key, text }) => [key, text] as const)]) })
    found(kept.map(({ at }) => at))
  }

  library.subscribe((now, before) => {
    if (now.library?.path === before.library?.path) return
    // The desk would keep it for the library that is open now.
    waiting = new Map()
    store.setState({ words: new Map() })
    if (now.library !== null) void load(null)
  })
  article.subscribe(({ session: now }, { session: before }) => {
    if (now?.id === before?.id) return
    void store.getState().flush()
    if (now !== null) void load(now.id)
  })
  if (library.getState().library !== null) void load(null)
  return store
}
