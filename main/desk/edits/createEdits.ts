import { randomUUID } from 'node:crypto'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { EditPlan, EditReport } from '../../../src/contract/answers.ts'
import type { ArticleChange, RefusedChange } from '../../../src/library/edits/articleChange.ts'
import { restoreList, type ListStep } from '../../../src/library/lists/restoreList.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import type { DeskParts } from '../deskParts.ts'
import { sparingly } from '../imports/sparingly.ts'
import type { OpenedLibrary } from '../libraryRoom.ts'
import { personName } from '../personName.ts'
import { runChanges, type RunOutcome, type WantedChange } from './runChanges.ts'

/** How many of a kind a plan or a report shows; batches that can be undone; plans that wait for a word. */
const SHOWN = 500
const MOST_UNDONE = 20
const MOST_PLANS = 4
/** Articles between two words to the lists, and milliseconds at least: each draws every list anew. */
const LIST_EVERY = 200
const LIST_REST = 500
/** Milliseconds between two words of how far a batch is: each draws its window anew. */
const PROGRESS_REST = 100

/** A plan as it was made. */
export interface MadePlan {
  readonly changes: readonly ArticleChange[]
  readonly refused: readonly RefusedChange[]
  readonly unchanged: number
}

/** The changes of many articles: planned, made, stopped and taken back. One run at a time. */
export interface Edits {
  keepPlan(library: OpenedLibrary, made: MadePlan): EditPlan
  run(library: OpenedLibrary, plan: string, windowId: string): Promise<Result<EditReport, DeskError>>
  apply(
    library: OpenedLibrary,
    changes: readonly WantedChange[],
    windowId: string,
  ): Promise<Result<EditReport, DeskError>>
  /** A change of a list that goes with the last batch, and is taken back with it; nothing where there is no batch. */
  noteList(library: OpenedLibrary, step: ListStep): void
  undo(library: OpenedLibrary, windowId: string): Promise<Result<EditReport, DeskError>>
  cancel(): void
}

/** A batch that can be taken back. */
interface Batch {
  readonly library: OpenedLibrary
  readonly done: readonly ArticleChange[]
  readonly lists: readonly ListStep[]
}

/** Makes what holds the plans and what can be undone. Both are forgotten with the library they are of. */
export function createEdits({ options, events }: DeskParts): Edits {
  const plans = new Map<string, { readonly library: OpenedLibrary; readonly made: MadePlan }>()
  let undoable: Batch[] = []
  let running: { isCancelled: boolean } | null = null

  async function make(
    library: OpenedLibrary,
    wanted: readonly WantedChange[],
    windowId: string,
  ): Promise<Result<RunOutcome & { readonly cancelled: boolean }, DeskError>> {
    if (running !== null) return err(deskError('edits.running'))
    const run = (running = { isCancelled: false })
    const { shelf, index, open } = library
    let ended = 0
    const tellProgress = sparingly(() => {
      if (running === run) events.tell('edits.progress', { done: ended, total: wanted.length }, windowId)
    }, PROGRESS_REST)
    const listChanged = sparingly(() => {
      if (running === run) events.tell('library.changed', {}, null)
    }, LIST_REST)
    try {
      const outcome = await runChanges(shelf, wanted, {
        who: personName(options.settings.read()),
        isOpen: (id) => open.isOpen(id),
        isCancelled: () => run.isCancelled,
        onChanged(id, patch, { saved, live }) {
          index.changed(id)
          if (live === null) return
          open.saved(id, saved.etag)
          const edit = { id, client: 'table', revision: live.revision, steps: [], metadata: patch }
          for (const window of open.others('', id)) {
            events.tell('article.edited', edit, window)
            events.tell('article.saved', { id, saved }, window)
          }
          if (saved.review !== undefined) events.tell('article.reviewed', { id, review: saved.review }, null)
        },
        onItem(done) {
          ended = done
          if (wanted.length > 1) tellProgress()
          if (done % LIST_EVERY === 0) listChanged()
        },
      })
      return ok({ ...outcome, cancelled: run.isCancelled })
    } finally {
      running = null
      events.tell('library.changed', {}, null)
    }
  }

  function report({ done, refused, cancelled }: RunOutcome & { readonly cancelled: boolean }): EditReport {
    const counts = { done: done.length, refusals: refused.length, undoable: undoable.length }
    return { ...counts, refused: refused.slice(0, SHOWN), cancelled }
  }

  async function makeUndoable(library: OpenedLibrary, wanted: readonly WantedChange[], windowId: string) {
    const made = await make(library, wanted, windowId)
    if (!made.ok) return made
    const { done } = made.value
    undoable = undoable.filter((batch) => batch.library === library)
    if (done.length > 0) undoable = [...undoable, { library, done, lists: [] }].slice(-MOST_UNDONE)
    return ok(report(made.value))
  }

  return {
    keepPlan(library, made) {
      const plan = randomUUID()
      plans.set(plan, { library, made })
      for (const old of [...plans.keys()].slice(0, -MOST_PLANS)) plans.delete(old)
      const { changes, refused, unchanged } = made
      const shown = { changes: changes.slice(0, SHOWN), refused: refused.slice(0, SHOWN) }
      return { plan, ...shown, changed: changes.length, refusals: refused.length, unchanged }
    },
    async run(library, plan, windowId) {
      const kept = plans.get(plan)
      if (kept?.library !== library) return err(deskError('edits.noPlan'))
      plans.delete(plan)
      const wanted = kept.made.changes.map(({ id, title, before, after }) => ({
        id,
        title,
        seen: before,
        patch: after,
      }))
      return makeUndoable(library, wanted, windowId)
    },
    apply: makeUndoable,
    noteList(library, step) {
      const last = undoable.findLast((batch) => batch.library === library)
      undoable = undoable.map((batch) => (batch === last ? { ...batch, lists: [...batch.lists, step] } : batch))
    },
    async undo(library, windowId) {
      const last = undoable.findLast((batch) => batch.library === library)
      if (last === undefined) return err(deskError('edits.nothingToUndo'))
      const wanted = last.done.map(({ id, title, before, after }) => ({ id, title, seen: after, patch: before }))
      const made = await make(library, wanted, windowId)
      if (!made.ok) return made
      // What could not be taken back now may be later: an article that somebody has open, say.
      const back = new Set(made.value.done.map(({ id }) => id))
      const left = last.done.filter(({ id }) => !back.has(id))
      undoable = undoable.flatMap((batch) =>
        batch !== last ? [batch] : left.length === 0 ? [] : [{ ...batch, done: left }],
      )
      if (last.lists.length > 0) {
        const changed = await changeLibraryFile(library.shelf, (content) =>
          ok(last.lists.reduceRight((all, step) => restoreList(all, step, left.length === 0), content)),
        )
        if (!changed.ok) return changed
        events.tell('lists.changed', {}, null)
      }
      return ok(report(made.value))
    },
    cancel() {
      if (running !== null) running.isCancelled = true
    },
  }
}
