import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { withPatch } from '../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { err, type Result } from '../../src/base/result.ts'
import type { Saved } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import { holdsUnsaved, type Write } from '../../src/saving/saveState.ts'
import type { PaperHandle } from '../editor/paperHandle.ts'
import { noteTyping } from '../bridge/typing.ts'
import type { ArticleActions, ArticleSession } from './articleSession.ts'
import type { NoticesState } from './notices.ts'
import { createLockActions } from './lock/createLockActions.ts'
import { NO_TYPING, type HeldTyping } from './holdTyping.ts'
import { tellUntyped } from './tellUntyped.ts'
import { createJournalKeeper, type JournalKeeper } from './journalKeeper.ts'
import { createSaveKeeper, type SaveKeeper } from './saveKeeper.ts'
import { changedFields } from './changedFields.ts'
import { startSession } from './startSession.ts'
import { looseSteps, paperSteps } from './stepSource.ts'

/** One list for all saves: what hangs on it is not drawn anew. */
const NO_LOSSES: ArticleSession['losses'] = []

/** The open article, if any, and what can be done with it. */
export interface ArticleState {
  readonly session: ArticleSession | null
  readonly actions: ArticleActions
}

/** What the article store works with. */
export interface ArticleStoreOptions {
  readonly bridge: Bridge
  readonly notices: StoreApi<NoticesState>
  /** a message in the language of the moment */
  readonly words: (key: MessageKey) => string
  /** the same of what the last 审 of the house is called */
  readonly reviewWords: (key: MessageKey) => string
  /** Hears of a paper that is being left for another article. */
  readonly left?: (id: string, paper: PaperHandle) => void
}

/** Makes the store of the open article. It listens to the desk for as long as the window lives. */
export function createArticleStore(options: ArticleStoreOptions): StoreApi<ArticleState> {
  const { bridge, notices, words, reviewWords } = options
  let keeper: SaveKeeper | null = null
  let journal: JournalKeeper | null = null
  /** who hears of every change of the body */
  const edits = new Set<() => void>()
  let paper: PaperHandle | null = null
  /** the body as last seen, for when no paper is mounted */
  let lastDocument: DocumentJson = emptyDocument()
  /** whether this session has had a paper: one that comes after it starts from a body of its own */
  let hadPaper = false
  /** what was typed for the paper of this session, which takes it and the focus when it comes; null: it does not */
  let focusWanted: HeldTyping | null = null
  let visit = 0
  /** the article that is being opened */
  let opening: { readonly id: string; readonly done: Promise<boolean> } | null = null

  const session = () => store.getState().session
  const show = (patch: Partial<ArticleSession>) => {
    const now = session()
    if (now !== null) store.setState({ session: { ...now, ...patch } })
  }
  const say = (tone: 'warning' | 'news', text: MessageKey, hint: MessageKey) =>
    notices.getState().show({ tone, text: words(text), hint: words(hint), about: 'leaving' })

  function begin(next: ArticleSession): void {
    keeper?.stop()
    journal?.stop()
    const { client, revision } = next.sharing
    journal = createJournalKeeper({
      client,
      source: looseSteps({ revision, steps: [], size: next.loadedSize }),
      send: (batch) => bridge['article.journal']({ ...batch, id: next.id, etag: keeper?.state().etag ?? '' }),
      changed(patch) {
        const now = session()
        if (now === null) return
        show({ metadata: withPatch(now.metadata, patch) })
        keeper?.tell({ kind: 'edited' })
      },
      lost: () => keeper?.tell({ kind: 'changedOutside', etag: 'lost' }),
    })
    lastDocument = next.loadedDocument
    paper = null
    hadPaper = false
    dropTyped()
    keeper = createSaveKeeper({
      start: next.save,
      write,
      settled: () => paper?.settled() ?? Promise.resolve(),
      mayAutosave: () => session()?.losses.length === 0,
      changed: (save) => show({ save }),
      // What is on disk now is what is on screen: the losses were accepted by saving.
      saved({ modifiedAt, warning }) {
        if (warning !== undefined) notices.getState().showError(warning, 'history')
        show({ savedAt: modifiedAt, losses: NO_LOSSES, recovered: null })
        notices.getState().settle('saving')
        notices.getState().settle('leaving')
      },
      failed(error) {
        // Above a paper, the banner says it; where none is mounted, nothing else would.
        if (paper === null) notices.getState().showError(error, 'saving')
      },
    })
    store.setState({ session: next })
  }

  function end(): void {
    const now = session()
    if (now !== null && paper !== null) options.left?.(now.id, paper)
    keeper?.stop()
    journal?.stop()
    keeper = null
    journal = null
    paper = null
    dropTyped()
    for (const about of ['saving', 'leaving']) notices.getState().settle(about)
    store.setState({ session: null })
  }

  function enter(next: PaperHandle, typed: HeldTyping): void {
    typed.give((text, isAway) => {
      if (!isAway) next.focus()
      if (text !== '' && !next.type(text)) tellUntyped(notices, words, text)
    })
  }

  /** The paper that something was typed for does not come any more. */
  function dropTyped(): void {
    focusWanted?.giveUp((text) => tellUntyped(notices, words, text))
    focusWanted = null
  }

  /** `givenUp`: what was not saved is not to come back by itself. */
  async function leave(givenUp: boolean): Promise<void> {
    const now = session()
    if (now === null) return
    end()
    await tellClosed(now.id, givenUp)
  }

  /** Opens an article in the place of the open one, which stays on the screen until then, and can be written on. */
  async function openNext(id: string): Promise<boolean> {
    const mine = (visit += 1)
    for (let tries = 1; ; tries += 1) {
      // Who writes on and on is stopped at last.
      if (!(await (tries < 3 ? actions.makeSafe() : actions.close()))) return false
      const answer = await bridge['article.open']({ id })
      if (!answer.ok) {
        notices.getState().showError(answer.error, 'opening')
        return false
      }
      if (mine !== visit) {
        // Another article was asked for meanwhile.
        await bridge['article.close']({ id })
        return false
      }
      if (keeper !== null && holdsUnsaved(keeper.state())) {
        // What was written meanwhile is made safe first, and the next taken as it stands then.
        await bridge['article.close']({ id })
        continue
      }
      const left = session()
      end()
      notices.getState().settle('opening')
      begin(startSession(answer.value, 0))
      if (left !== null) await tellClosed(left.id, false)
      return true
    }
  }

  async function tellClosed(id: string, discard: boolean): Promise<void> {
    const answer = await bridge['article.close']({ id, discard })
    if (!answer.ok) notices.getState().showError(answer.error, 'opening')
  }

  async function write({ etag, overwrite, over }: Write, asked: boolean): Promise<Result<Saved, DeskError>> {
    const now = session()
    if (now === null || journal === null) return err(deskError('article.notFound'))
    const about = { id: now.id, etag, overwrite, asked, ...(over === undefined ? {} : { over }) }
    const saved = await journal.save((batch) => bridge['article.save']({ ...about, ...batch, whole: null }))
    if (saved.ok || saved.error.code !== 'journal.differs') return saved
    // The desk has another body, or none: it gets this one, of the same moment as the batch.
    return journal.save((batch) => {
      const whole = { metadata: { ...session()?.metadata }, document: { ...actions.currentDocument() } }
      return bridge['article.save']({ ...about, ...batch, whole })
    })
  }

  /** Takes the article anew: as the desk has it, or (`fresh`) as its file has it. */
  async function takeAnew(fresh: boolean): Promise<void> {
    const now = session()
    if (now === null) return
    const answer = await bridge['article.open']({ id: now.id, fresh })
    if (session()?.id !== now.id) return
    if (answer.ok) begin(startSession(answer.value, now.loads))
    else notices.getState().showError(answer.error, 'opening')
  }

  /** The steps of a paper that goes are kept; of one that cannot be read any more the desk has all but the last moment's. */
  function leaveSteps(gone: PaperHandle): void {
    try {
      journal?.attach(looseSteps(gone.pending()))
    } catch {
      journal?.stop()
    }
  }

  const lock = createLockActions({
    bridge,
    notices,
    session,
    show,
    lost: () => keeper?.tell({ kind: 'lockLost' }),
    reopen: () => takeAnew(false),
    makeSafe: () => actions.makeSafe(),
    save: () => actions.save(true),
  })

  const actions: ArticleActions = {
    lock,
    async makeSafe() {
      const now = session()
      if (now === null || keeper === null || !holdsUnsaved(keeper.state())) return true
      if (now.losses.length > 0) {
        say('warning', 'app.leave.held', 'app.leave.losses')
        return false
      }
      // An edit during the save leaves it dirty: saved once more, but not for ever.
      for (let tries = 0; tries < 3 && holdsUnsaved(keeper.state()); tries += 1) await keeper.save(true)
      if (!holdsUnsaved(keeper.state())) return true
      say('warning', 'app.leave.held', 'app.leave.choose')
      return false
    },
    async open(id) {
      if (opening?.id === id) return opening.done
      if (session()?.id === id) {
        paper?.focus()
        return true
      }
      const now = { id, done: openNext(id) }
      opening = now
      try {
        return await now.done
      } finally {
        if (opening === now) opening = null
      }
    },
    opening: () => opening,
    async close() {
      const now = session()
      if (now === null) return true
      if (!(await actions.makeSafe())) return false
      if (session()?.id === now.id) await leave(false)
      return true
    },
    discard: () => leave(true),
    async giveUpRecovered() {
      const id = session()?.id
      await leave(true)
      if (id !== undefined) await actions.open(id)
    },
    changeMetadata(patch) {
      const now = session()
      if (now === null || now.readOnly) return
      show({ metadata: withPatch(now.metadata, patch) })
      journal?.patch(patch)
      keeper?.tell({ kind: 'edited' })
    },
    async save(asked) {
      if (asked && session()?.readOnly === true) notices.getState().showError(deskError('article.readOnly'), 'saving')
      await keeper?.save(asked)
    },
    keepMine() {
      keeper?.tell({ kind: 'keepMine' })
    },
    takeTheirs: () => takeAnew(true),
    async merge({ metadata, document, assets, etag }) {
      const now = session()
      if (now === null || paper === null || keeper?.state().kind !== 'conflict') return false
      const forth = changedFields(now.metadata, metadata)
      const back = changedFields(metadata, now.metadata)
      const done = await paper.replaceBody(document, {
        undone: () => actions.changeMetadata(back),
        redone: () => actions.changeMetadata(forth),
      })
      if (!done || session()?.id !== now.id) return false
      if (Object.keys(forth).length > 0) actions.changeMetadata(forth)
      show({ assets: [...now.assets, ...assets.filter(({ name }) => !now.assets.some((own) => own.name === name))] })
      keeper.tell({ kind: 'merged', etag })
      return true
    },
    async addAsset(file) {
      const now = session()
      if (now === null) return null
      const answer = await bridge['assets.add']({ id: now.id, name: file.name, bytes: new Uint8Array(file.bytes) })
      if (!answer.ok) {
        notices.getState().showError(answer.error)
        return null
      }
      const here = session()
      if (here?.id !== now.id) return answer.value
      show({ assets: [...here.assets.filter(({ name }) => name !== answer.value.name), answer.value] })
      keeper?.tell({ kind: 'edited' })
      return answer.value
    },
    attachPaper(next) {
      if (next === null && paper !== null) {
        lastDocument = lastOf(paper, lastDocument)
        leaveSteps(paper)
      }
      paper = next
      if (next === null) return
      // It shows the body as it was loaded: what was written since is with the desk.
      if (hadPaper) void journal?.flush().then(() => takeAnew(false))
      else journal?.attach(paperSteps(next))
      hadPaper = true
      if (focusWanted !== null) enter(next, focusWanted)
      focusWanted = null
    },
    edited() {
      noteTyping()
      journal?.stir()
      keeper?.tell({ kind: 'edited' })
      for (const listener of edits) listener()
    },
    onEdited(listener) {
      edits.add(listener)
      return () => edits.delete(listener)
    },
    currentBlocks: () => paper?.getBlocks() ?? (lastDocument.content ?? []).map((node) => ({ toJSON: () => node })),
    keepSteps: async () => journal?.flush(),
    rested(characters) {
      show({ characters, restedRevision: (session()?.restedRevision ?? 0) + 1 })
    },
    currentDocument: () => paper?.getDocument() ?? lastDocument,
    runInPaper: (command) => paper?.run(command) ?? false,
    replaceBody: async (document, follow) => paper?.replaceBody(document, follow) ?? false,
    focusPaper(typed = NO_TYPING) {
      if (paper === null) focusWanted = typed
      else enter(paper, typed)
    },
    paper: () => paper,
  }

  const store = createStore<ArticleState>(() => ({ session: null, actions }))
  bridge.on('article.changedOutside', ({ id, etag }) => {
    if (session()?.id !== id) return
    if (session()?.readOnly === true) show({ newerOutside: true })
    keeper?.tell({ kind: 'changedOutside', etag })
  })
  bridge.on('article.lock', (told) => {
    if (session()?.id === told.id) void lock.heard(told.lock)
  })
  bridge.on('article.edited', (edit) => {
    if (session()?.id === edit.id) journal?.hear(edit)
  })
  bridge.on('article.saved', ({ id, saved: { etag, modifiedAt, revision } }) => {
    if (session()?.id !== id) return
    show({ savedAt: modifiedAt, losses: NO_LOSSES, recovered: null })
    keeper?.tell({ kind: 'savedElsewhere', etag, whole: journal?.standsAt(revision) ?? false })
  })
  bridge.on('article.reviewed', ({ id, review }) => {
    if (session()?.id !== id) return
    show({ review, stage: review.stage })
    if (review.decisions?.at(-1)?.move === 'edited')
      notices.getState().show({
        tone: 'warning',
        text: reviewWords('signoff.reopened'),
        hint: reviewWords('signoff.reopenedHint'),
      })
  })
  bridge.on('article.replaced', ({ id }) => {
    if (session()?.id === id) void takeAnew(false)
  })
  return store
}

/** The body of a paper that goes; what was seen before where it can no longer be read. */
function lastOf(paper: PaperHandle, before: DocumentJson): DocumentJson {
  try {
    return paper.getDocument()
  } catch {
    return before
  }
}
