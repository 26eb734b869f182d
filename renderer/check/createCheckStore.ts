import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FieldKey } from '../../src/article/fields.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { Finding } from '../../src/check/finding.ts'
import { targetFacts } from '../../src/publish/targetFacts.ts'
import type { ArticleState } from '../app/createArticleStore.ts'
import type { ViewState } from '../app/viewStore.ts'
import { focusField } from '../inspector/focusField.ts'
import { boundProfile } from '../publish/boundProfile.ts'
import { checksApart, type ChecksApart } from './apart/checksApart.ts'
import { idleTime } from './idleTime.ts'
import { makeFixes } from './makeFixes.ts'
import { paperMarks } from './paperMarks.ts'

/** What the checks found in the open article, and what can be done about it. */
export interface CheckState {
  /** null until the article was looked at for the first time */
  readonly findings: readonly Finding[] | null
  readonly ignoredCount: number
  /** the finding that F8 has come to, by its place in the list */
  readonly current: number | null
  /** Goes to the next (1) or the previous (-1) finding, round and round. */
  readonly go: (by: 1 | -1) => void
  /** Goes to a finding. */
  readonly show: (finding: Finding) => void
  /** Mends these findings as one edit that one undo takes back. */
  readonly fix: (findings: readonly Finding[]) => void
  /** Leaves one finding out of the list, or every one of its rule, in this article for as long as the window lives. */
  readonly ignore: (finding: Finding, whole: boolean) => void
  readonly restore: () => void
}

/** What the store of the checks works with. */
export interface CheckStoreOptions {
  readonly article: StoreApi<ArticleState>
  readonly view: StoreApi<ViewState>
  readonly checks?: ChecksApart
  /** resolves when the window has nothing better to do */
  readonly idle?: () => Promise<void>
  /** brings a field of the form into view, once the form is there */
  readonly goToField?: (field: FieldKey, wanted: () => boolean) => void
}

/** Makes the store of the checks: it has the article looked at when typing has rested and the window is idle, never in the way of a key. */
export function createCheckStore({
  article,
  view,
  checks = checksApart(),
  idle = idleTime,
  goToField = focusLater,
}: CheckStoreOptions): StoreApi<CheckState> {
  const ignored = new Map<string, Set<string>>()
  let all: readonly Finding[] = []
  let visit = 0

  const session = () => article.getState().session
  const ignoredHere = () => ignored.get(session()?.id ?? '') ?? new Set<string>()

  async function look(): Promise<void> {
    const mine = (visit += 1)
    await idle()
    const { actions } = article.getState()
    await actions.paper()?.settled()
    const now = session()
    if (mine !== visit || now === null) return
    const document = actions.currentDocument()
    const { metadata } = now
    const found = await checks.check({ metadata, document }, { target: targetFacts(metadata, boundProfile()) })
    await actions.paper()?.settled()
    if (mine !== visit || found === null) return
    // What was written meanwhile is looked at when it has rested; until then the marks move along with the text.
    if (!isSameBody(document, actions.currentDocument())) return
    all = found
    tell()
  }

  function tell(): void {
    const hidden = ignoredHere()
    const findings = all.filter(({ key, rule }) => !hidden.has(key) && !hidden.has(rule))
    const { current } = store.getState()
    store.setState({
      findings,
      ignoredCount: all.length - findings.length,
      current: current !== null && current < findings.length ? current : null,
    })
    article.getState().actions.paper()?.showMarks(paperMarks(findings))
  }

  const store = createStore<CheckState>((set, get) => ({
    findings: null,
    ignoredCount: 0,
    current: null,
    go(by) {
      const { findings, current } = get()
      if (findings === null || findings.length === 0) return
      const count = findings.length
      const next = current === null ? (by === 1 ? 0 : count - 1) : (current + by + count) % count
      const finding = findings[next]
      if (finding !== undefined) get().show(finding)
    },
    show(finding) {
      const index = get().findings?.indexOf(finding) ?? -1
      set({ current: index === -1 ? null : index })
      const { place, from, to } = finding
      const paper = article.getState().actions.paper()
      if (place.kind === 'block') {
        paper?.reveal(place.path, from, to)
        paper?.focus()
      } else if (place.kind === 'field') {
        view.getState().showTab('metadata')
        goToField(place.field, () => get().current === (index === -1 ? null : index))
      }
    },
    fix(findings) {
      if (makeFixes(article.getState(), findings)) void look()
    },
    ignore(finding, whole) {
      const id = session()?.id ?? ''
      ignored.set(id, new Set([...ignoredHere(), whole ? finding.rule : finding.key]))
      tell()
    },
    restore() {
      ignored.delete(session()?.id ?? '')
      tell()
    },
  }))

  article.subscribe((state, before) => {
    const [now, was] = [state.session, before.session]
    if (now?.id !== was?.id) {
      all = []
      store.setState({ findings: null, ignoredCount: 0, current: null })
    }
    if (now === null) {
      visit += 1
      return
    }
    if (now.restedRevision !== was?.restedRevision || now.metadata !== was.metadata || now.id !== was.id) void look()
  })
  return store
}

/** The form is drawn first; by then the person may have gone on to something else. */
function focusLater(field: FieldKey, wanted: () => boolean): void {
  setTimeout(() => wanted() && focusField(document, field), 60)
}

function isSameBody({ content: a = [] }: DocumentJson, { content: b = [] }: DocumentJson): boolean {
  return a.length === b.length && a.every((block, at) => block === b[at])
}
