import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IgnoredFinding } from '../../src/article/ignoredFinding.ts'
import type { FieldKey } from '../../src/article/fields.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { Finding } from '../../src/article/finding.ts'
import { weighFindings } from '../../src/check/settleFindings.ts'
import { partFindings, type LetStand } from '../../src/check/ignores/partFindings.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { targetFacts } from '../../src/publish/targetFacts.ts'
import { holdsUnsaved } from '../../src/saving/saveState.ts'
import type { NoticesState } from '../app/notices.ts'
import type { LibraryState } from '../library/libraryStore.ts'
import type { ArticleState } from '../app/createArticleStore.ts'
import type { ViewState } from '../app/viewStore.ts'
import { focusField } from '../inspector/focusField.ts'
import { checksApart, type ChecksApart } from './apart/checksApart.ts'
import { idleTime } from './idleTime.ts'
import { makeFixes } from './makeFixes.ts'
import { watchHouse } from './watchHouse.ts'
import { paperMarks } from './paperMarks.ts'

/** What the checks found in the open article, and what can be done about it. */
export interface CheckState {
  /** null until the article was looked at for the first time */
  readonly findings: readonly Finding[] | null
  /** those that are let stand, each with whose word it is */
  readonly ignored: readonly LetStand[]
  /** the finding that F8 has come to, by its place in the list */
  readonly current: number | null
  /** Goes to the next (1) or the previous (-1) finding, round and round. */
  readonly go: (by: 1 | -1) => void
  /** Goes to a finding. */
  readonly show: (finding: Finding) => void
  /** Mends these findings as one edit that one undo takes back. */
  readonly fix: (findings: readonly Finding[]) => void
  /**
   * Lets a finding stand: this one, all of its rule in this article, or these words in the whole library. Gives whether it does; what failed is shown
   * as a notice.
   */
  readonly ignore: (finding: Finding, scope: IgnoreScope, reason: string) => Promise<boolean>
  /** Takes back what lets findings stand. */
  readonly takeBack: (scope: LetStand['scope'], line: IgnoredFinding) => Promise<void>
}

/** How far a finding is let stand. */
export type IgnoreScope = 'here' | 'article' | 'library'

/** What the store of the checks works with. */
export interface CheckStoreOptions {
  readonly bridge: Bridge
  readonly library: StoreApi<LibraryState>
  readonly notices: StoreApi<NoticesState>
  readonly article: StoreApi<ArticleState>
  readonly view: StoreApi<ViewState>
  readonly checks?: ChecksApart
  /** resolves when the window has nothing better to do */
  readonly idle?: () => Promise<void>
  /** the profile that the articles are bound for at this moment */
  readonly profile: () => Profile
  /** a message in the language of the moment */
  readonly words: (key: MessageKey) => string
  /** brings a field of the form into view, once the form is there */
  readonly goToField?: (field: FieldKey, wanted: () => boolean) => void
}

type IgnoreRequest = InputOf<'checks.ignore'>['change']

/** Makes the store of the checks: it has the article looked at when typing has rested and the window is idle, never in the way of a key. */
export function createCheckStore({
  bridge,
  library,
  notices,
  article,
  view,
  checks = checksApart(),
  idle = idleTime,
  goToField = focusLater,
  words,
  profile,
}: CheckStoreOptions): StoreApi<CheckState> {
  let all: readonly Finding[] = []
  let visit = 0
  let house: readonly IgnoredFinding[] = []

  const session = () => article.getState().session

  async function look(): Promise<void> {
    const mine = (visit += 1)
    await idle()
    const { actions } = article.getState()
    await actions.paper()?.settled()
    const now = session()
    if (mine !== visit || now === null) return
    const document = actions.currentDocument()
    const { metadata } = now
    const bound = profile()
    const found = await checks.check({ metadata, document }, { target: targetFacts(metadata, bound) })
    await actions.paper()?.settled()
    if (mine !== visit || found === null) return
    // What was written meanwhile is looked at when it has rested; until then the marks move along with the text.
    if (!isSameBody(document, actions.currentDocument())) return
    all = weighFindings(found, bound.checks ?? {})
    tell()
  }

  function tell(): void {
    const ignores = { article: session()?.review.ignored ?? [], library: house }
    const { counted: findings, letStand: ignored } = partFindings(all, ignores)
    const { current } = store.getState()
    store.setState({ findings, ignored, current: current !== null && current < findings.length ? current : null })
    article.getState().actions.paper()?.showMarks(paperMarks(findings))
  }

  async function changeIgnores(scope: 'article' | 'library', change: IgnoreRequest): Promise<boolean> {
    const now = session()
    if (now === null) return false
    // What is let stand is written into the file: text that is not there yet goes before it.
    if (scope === 'article' && holdsUnsaved(now.save)) await article.getState().actions.save(false)
    const answer =
      scope === 'article'
        ? await bridge['checks.ignore']({ id: now.id, change })
        : await bridge['checks.ignoreInLibrary']({ change })
    if (!answer.ok) notices.getState().showError(answer.error, 'checks')
    return answer.ok
  }

  const store = createStore<CheckState>((set, get) => ({
    findings: null,
    ignored: [],
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
    async ignore({ rule, key, found }, scope, reason) {
      const what = scope === 'here' ? key : scope === 'article' || found === '' ? null : found
      const owner = scope === 'library' ? 'library' : 'article'
      const done = await changeIgnores(owner, { kind: 'add', rule, what, reason })
      if (!done || scope !== 'library') return done
      notices.getState().show({
        tone: 'news',
        text: words('check.ignoredInLibrary'),
        action: {
          label: words('check.undo'),
          run: () => void changeIgnores('library', { kind: 'remove', rule, what }),
        },
        about: 'checks',
      })
      return done
    },
    async takeBack(scope, { rule, what }) {
      await changeIgnores(scope, { kind: 'remove', rule, what })
    },
  }))

  article.subscribe((state, before) => {
    const [now, was] = [state.session, before.session]
    if (now?.id !== was?.id) {
      all = []
      store.setState({ findings: null, ignored: [], current: null })
    }
    if (now === null) {
      visit += 1
      return
    }
    if (now.restedRevision !== was?.restedRevision || now.metadata !== was.metadata || now.id !== was.id) void look()
    else if (now.review !== was.review && store.getState().findings !== null) tell()
  })
  watchHouse(bridge, library, {
    lists(files) {
      checks.useLexicons(files)
      if (session() !== null) void look()
    },
    ignored(lines) {
      house = lines
      if (store.getState().findings !== null) tell()
    },
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
