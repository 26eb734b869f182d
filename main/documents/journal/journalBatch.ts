import type { MetadataPatch } from '../../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { Journaled } from '../../../src/contract/answers.ts'
import { journalLine, type JournalBatch } from '../../../src/saving/journal/journalLine.ts'
import { journalText } from '../../../src/saving/journal/journalText.ts'
import { noteSteps } from '../../../src/saving/live/acceptedSteps.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { readStored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'
import { appendLine } from './appendLine.ts'
import type { JournalState } from './journalState.ts'
import { keepBase } from './keepBase.ts'
import { logOf } from './logOf.ts'
import { startLog } from './startLog.ts'
import { stateOf } from './stateOf.ts'
import { isPatch, takeIn, type WindowBatch } from './takeIn.ts'

/** What a window asks to be journaled. */
export interface JournalRequest extends WindowBatch {
  readonly id: string
  /** of the file that the window's edits go on from */
  readonly etag: string
}

/**
 * Adds a batch to an article's body and its journal; answers when it is on the disk. A batch that begins before what other windows (or its own
 * window, when an answer was lost) sent meanwhile is not taken: the answer holds what it has to go on from. One that does not fit is
 * `journal.differs`, an etag that the body does not go on from is `save.conflict`.
 */
export async function journalBatch(shelf: Shelf, request: JournalRequest): Promise<Result<Journaled, DeskError>> {
  if (!isPatch(request.metadata)) return err(deskError('contract.badInput', { detail: 'metadata' }))
  const { file, log } = articlePaths(shelf.library, request.id)
  return shelf.queue.run(file, async () => {
    try {
      const locked = await shelf.locks.check(request.id)
      if (locked !== null) return err(locked)
      const state = await knownState(shelf, request.id)
      if (!state.ok) return state
      const added = await add(shelf, state.value, request)
      // Whoever has the lock by now may have read the journal before this was in it.
      const lost = added.ok ? await shelf.locks.check(request.id) : null
      return lost === null ? added : err(lost)
    } catch (cause) {
      return err(storageError(cause, log))
    }
  })
}

/** From memory while the article is open: an append reads nothing. */
async function knownState(shelf: Shelf, id: string): Promise<Result<JournalState, DeskError>> {
  const known = shelf.journals.get(id)
  if (known !== undefined) return ok(known)
  const { file } = articlePaths(shelf.library, id)
  const stored = await readStored(shelf, id)
  return stored === null ? err(deskError('save.orphan', { path: file })) : stateOf(shelf, id, stored)
}

async function add(shelf: Shelf, state: JournalState, request: JournalRequest): Promise<Result<Journaled, DeskError>> {
  const { id, etag, client, steps } = request
  const { log } = articlePaths(shelf.library, id)
  if (!state.lineage.has(etag)) return err(deskError('save.conflict', { path: log }))
  const taken = takeIn(state, request)
  if (!taken.ok) return taken
  const { live, missed } = taken.value
  if (missed.length > 0) return ok({ revision: state.live.revision, missed })
  if (steps.length > 0 || request.metadata !== null) {
    const metadata = request.metadata === null ? {} : { metadata: request.metadata as MetadataPatch }
    const at = shelf.clock.now().getTime()
    await write(shelf, id, state, { revision: state.live.revision, steps, ...metadata, at })
    state.live = live
    noteSteps(state.accepted, steps, client)
    keepBase(shelf, id, state)
  }
  return ok({ revision: state.live.revision, missed: [] })
}

async function write(shelf: Shelf, id: string, state: JournalState, batch: JournalBatch): Promise<void> {
  const { log } = articlePaths(shelf.library, id)
  const running = await logOf(shelf, id, state)
  if (running !== null) return appendLine(shelf.fs, log, running, journalLine(batch))
  try {
    state.log = await startLog(shelf, id, journalText(id, state.base, state.saved, [...state.doubts, batch]))
  } catch (cause) {
    // A batch that was not acknowledged comes again: it must not be found there.
    if ((await shelf.locks.check(id)) === null && shelf.journals.get(id) === state)
      await shelf.fs.remove(log).catch(() => undefined)
    throw cause
  }
}
