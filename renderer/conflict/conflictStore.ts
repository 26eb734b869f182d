import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Conflict } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { ArticleSession } from '../app/articleSession.ts'
import type { ArticleState } from '../app/createArticleStore.ts'
import { articleMerge, type ArticleMerge } from './articleMerge.ts'

/** How long a change here waits before it is merged anew, in milliseconds. */
export const REMERGE_AFTER = 300

/** The other version of the open article, and what lies over the paper to look at it. */
export interface ConflictState {
  /** both versions merged; null while there is no conflict, or the other version is not read yet */
  readonly merge: ArticleMerge | null
  /** why the other version could not be read */
  readonly error: DeskError | null
  /** what lies over the paper: both versions of a conflict, or what came back beside what was saved */
  readonly view: 'conflict' | 'recovered' | null
  /** the file beside which what came back is shown */
  readonly saved: Conflict['theirs'] | null
  readonly showConflict: () => void
  /** Reads the file and shows it beside what is on screen; an error is in `error`. */
  readonly showRecovered: () => Promise<void>
  readonly hide: () => void
}

const NONE = { merge: null, error: null, view: null, saved: null } as const

/** Makes the store. It follows the open article: in a conflict it reads the other version, and anew each time that changes. */
export function createConflictStore(bridge: Bridge, article: StoreApi<ArticleState>): StoreApi<ConflictState> {
  let conflict: Conflict | null = null
  let seen: ArticleSession | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  function remerge(): void {
    clearTimeout(timer)
    const { session, actions } = article.getState()
    if (conflict === null || session?.save.kind !== 'conflict') return
    store.setState({ merge: articleMerge(conflict, session.metadata, actions.currentDocument()), error: null })
  }

  async function read({ id, save }: ArticleSession): Promise<void> {
    const mine = (latest += 1)
    const answer = await bridge['article.conflict']({ id, etag: save.etag })
    if (mine !== latest) return
    conflict = answer.ok ? answer.value : null
    if (answer.ok) remerge()
    else store.setState({ merge: null, error: answer.error, view: null })
  }

  function follow(session: ArticleSession | null): void {
    const before = seen
    seen = session
    const isConflict = session?.save.kind === 'conflict'
    if (!isConflict && before?.save.kind === 'conflict') forget()
    if (store.getState().view === 'recovered' && session?.recovered !== before?.recovered) store.setState(NONE)
    if (!isConflict) return
    if (before?.save !== session.save || before.id !== session.id) return void read(session)
    if (before.restedRevision === session.restedRevision && before.metadata === session.metadata) return
    clearTimeout(timer)
    timer = setTimeout(remerge, REMERGE_AFTER)
  }

  function forget(): void {
    latest += 1
    conflict = null
    clearTimeout(timer)
    store.setState(NONE)
  }

  const store = createStore<ConflictState>((set, get) => ({
    ...NONE,
    showConflict() {
      remerge()
      if (get().merge !== null) set({ view: 'conflict' })
    },
    async showRecovered() {
      const { session } = article.getState()
      if (session === null) return
      const answer = await bridge['article.conflict']({ id: session.id, etag: session.save.etag })
      if (article.getState().session?.id !== session.id || article.getState().session?.recovered === null) return
      set(answer.ok ? { view: 'recovered', saved: answer.value.theirs, error: null } : { error: answer.error })
    },
    hide: () => set({ view: null, saved: null }),
  }))
  article.subscribe(({ session }) => follow(session))
  return store
}
