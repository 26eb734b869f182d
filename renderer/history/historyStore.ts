import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../src/base/deskError.ts'
import type { VersionRow } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import { compareDocuments } from '../../src/saving/compare/compareDocuments.ts'
import { compareMetadata, type FieldChange } from '../../src/saving/compare/compareMetadata.ts'
import type { DocumentComparison } from '../../src/saving/compare/comparison.ts'
import type { ArticleState } from '../app/createArticleStore.ts'
import type { NoticesState } from '../app/notices.ts'

/** A comparison that lies over the paper. `after` null: the text as it was on screen when the comparison was made. */
export interface ShownComparison {
  readonly before: VersionRow
  readonly after: VersionRow | null
  /** null while it is made */
  readonly made: { readonly document: DocumentComparison; readonly fields: readonly FieldChange[] } | null
}

/** The versions of the open article, as far as they were read. */
export interface HistoryState {
  /** the article they are of */
  readonly id: string | null
  /** null until they were read */
  readonly versions: readonly VersionRow[] | null
  readonly total: number
  readonly bytes: number
  readonly more: boolean
  readonly error: DeskError | null
  /** chosen by the person, at most two, the one chosen first first */
  readonly chosen: readonly string[]
  readonly compared: ShownComparison | null
  /** Reads the newest versions of an article; what was read stays on screen meanwhile. */
  readonly read: (id: string) => Promise<void>
  readonly readMore: () => Promise<void>
  /** Chooses a version, or lets go of it; a third takes the place of the first. */
  readonly choose: (version: string) => void
  readonly name: (version: string, name: string) => Promise<void>
  /** Thins now; null when it failed (the person has been told). */
  readonly reclaim: () => Promise<{ readonly count: number; readonly bytes: number } | null>
  /** Lays a comparison over the paper; without `after`, with the text as it is now. */
  readonly compare: (before: VersionRow, after: VersionRow | null) => Promise<void>
  /** Takes the comparison away. */
  readonly endCompare: () => void
}

/** What the history store works with. */
export interface HistoryStoreOptions {
  readonly bridge: Bridge
  readonly article: StoreApi<ArticleState>
  readonly notices: StoreApi<NoticesState>
}

const NOTHING = { versions: null, total: 0, bytes: 0, more: false, error: null, chosen: [], compared: null } as const

/** Makes the store of the open article's history. Another article, or none, begins it anew. */
export function createHistoryStore({ bridge, article, notices }: HistoryStoreOptions): StoreApi<HistoryState> {
  const store = createStore<HistoryState>((set, get) => ({
    id: null,
    ...NOTHING,
    async read(id) {
      const before = get()
      if (before.id !== id) set({ id, ...NOTHING })
      const answer = await bridge['history.list']({ id, after: null })
      if (get().id !== id) return
      if (!answer.ok) {
        set({ error: answer.error })
        return
      }
      const there = new Set(answer.value.versions.map(({ version }) => version))
      set({ ...answer.value, error: null, chosen: get().chosen.filter((version) => there.has(version)) })
    },
    async readMore() {
      const { id, versions } = get()
      const last = versions?.at(-1)
      if (id === null || last === undefined) return
      const answer = await bridge['history.list']({ id, after: last.version })
      if (get().id !== id) return
      if (!answer.ok) notices.getState().showError(answer.error, 'history')
      else set({ ...answer.value, versions: [...(get().versions ?? []), ...answer.value.versions] })
    },
    choose(version) {
      const { chosen } = get()
      set({
        chosen: chosen.includes(version) ? chosen.filter((one) => one !== version) : [...chosen, version].slice(-2),
      })
    },
    async name(version, name) {
      const { id, read } = get()
      if (id === null) return
      const answer = await bridge['history.name']({ id, version, name })
      if (!answer.ok) notices.getState().showError(answer.error, 'history')
      await read(id)
    },
    async reclaim() {
      const { id, read } = get()
      if (id === null) return null
      const answer = await bridge['history.reclaim']({ id })
      if (!answer.ok) notices.getState().showError(answer.error, 'history')
      await read(id)
      return answer.ok ? answer.value : null
    },
    async compare(before, after) {
      const { id } = get()
      const { session, actions } = article.getState()
      if (id === null || session?.id !== id) return
      set({ compared: { before, after, made: null } })
      const current = () => get().compared?.before === before && get().compared?.after === after
      const sides = await Promise.all([
        bridge['history.read']({ id, version: before.version }),
        after === null
          ? { ok: true as const, value: { metadata: session.metadata, document: actions.currentDocument() } }
          : bridge['history.read']({ id, version: after.version }),
      ])
      if (!current()) return
      const [left, right] = sides
      if (!left.ok || !right.ok) {
        const failed = left.ok ? right : left
        if (!failed.ok) notices.getState().showError(failed.error, 'history')
        set({ compared: null, versions: withDamage(get().versions, left.ok ? after : before) })
        return
      }
      const document = compareDocuments(left.value.document, right.value.document)
      const fields = compareMetadata(left.value.metadata, right.value.metadata)
      set({ compared: { before, after, made: { document, fields } } })
    },
    endCompare: () => set({ compared: null }),
  }))
  article.subscribe(({ session }, before) => {
    if (session?.id !== before.session?.id || session?.loads !== before.session?.loads) {
      store.setState({ id: null, ...NOTHING })
    }
  })
  return store
}

function withDamage(versions: readonly VersionRow[] | null, row: VersionRow | null): readonly VersionRow[] | null {
  return versions?.map((one) => (one.version === row?.version ? { ...one, damaged: true } : one)) ?? null
}
