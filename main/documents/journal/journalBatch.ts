import { emptyMetadata, withPatch, type MetadataPatch } from '../../../src/article/metadata.ts'
import { repairMetadata } from '../../../src/article/repairMetadata.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { Journaled } from '../../../src/contract/answers.ts'
import { journalLine, type JournalBatch } from '../../../src/saving/journal/journalLine.ts'
import { journalText } from '../../../src/saving/journal/journalText.ts'
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

/** What a window asks to be journaled. */
export interface JournalRequest {
  readonly id: string
  /** of the file that the window's edits go on from */
  readonly etag: string
  /** steps before these since the article was opened */
  readonly revision: number
  readonly steps: readonly unknown[]
  /** fields that changed, with their new values */
  readonly metadata: Record<string, unknown> | null
}

/**
 * Adds a batch to an article's journal; answers when it is on the disk. A gap or an overlap with what came before is `contract.badInput`,
 * an etag that the journal does not go on from, or another window's journal, is `save.conflict`. Steps that were saved before they were sent are not journaled again.
 * @param writer the window
 */
export async function journalBatch(
  shelf: Shelf,
  request: JournalRequest,
  writer: string,
): Promise<Result<Journaled, DeskError>> {
  if (!isPatch(request.metadata)) return err(deskError('contract.badInput', { detail: 'metadata' }))
  const { file, log } = articlePaths(shelf.library, request.id)
  return shelf.queue.run(file, async () => {
    try {
      const locked = await shelf.locks.check(request.id)
      if (locked !== null) return err(locked)
      const state = await knownState(shelf, request.id)
      if (!state.ok) return state
      const added = await add(shelf, state.value, request, writer)
      // Whoever has the lock by now may have read the journal before this was in it.
      const lost = added.ok ? await shelf.locks.check(request.id) : null
      return lost === null ? added : err(lost)
    } catch (cause) {
      return err(storageError(cause, log))
    }
  })
}

function isPatch(metadata: JournalRequest['metadata']): metadata is MetadataPatch | null {
  return metadata === null || repairMetadata(withPatch(emptyMetadata(), metadata)).losses.length === 0
}

/** From memory while the article is open: an append reads nothing. */
async function knownState(shelf: Shelf, id: string): Promise<Result<JournalState, DeskError>> {
  const known = shelf.journals.get(id)
  if (known !== undefined) return ok(known)
  const { file } = articlePaths(shelf.library, id)
  const stored = await readStored(shelf, id)
  if (stored === null) return err(deskError('save.orphan', { path: file }))
  if (!stored.loaded.ok) return stored.loaded
  if (stored.loaded.value.newer) return err(deskError('article.newer', { path: file }))
  return stateOf(shelf, id, stored)
}

async function add(
  shelf: Shelf,
  state: JournalState,
  request: JournalRequest,
  writer: string,
): Promise<Result<Journaled, DeskError>> {
  const { id, etag, revision } = request
  const { log } = articlePaths(shelf.library, id)
  const onItsWay = state.last?.writer === writer && state.last.etag === etag
  const anothers = state.writer !== null && state.writer !== writer
  if (anothers || (etag !== state.base && !onItsWay)) return err(deskError('save.conflict', { path: log }))
  const sent = state.sent ?? revision
  const next = Math.max(sent, state.saved ?? revision)
  if (revision !== sent && revision !== next) return err(deskError('contract.badInput', { detail: 'revision' }))

  const steps = request.steps.slice(Math.max(0, next - revision))
  if (steps.length > 0 || request.metadata !== null) {
    const metadata = request.metadata === null ? {} : { metadata: request.metadata as MetadataPatch }
    await write(shelf, id, state, { revision: next, steps, ...metadata, at: shelf.clock.now().getTime() })
    state.writer = writer
    keepBase(shelf, id, state)
  }
  state.sent = revision + request.steps.length
  return ok({ revision: state.sent })
}

async function write(shelf: Shelf, id: string, state: JournalState, batch: JournalBatch): Promise<void> {
  const { log } = articlePaths(shelf.library, id)
  const running = await logOf(shelf, id, state)
  if (running !== null) return appendLine(shelf.fs, log, running, journalLine(batch))
  try {
    state.log = await startLog(
      shelf,
      id,
      journalText(id, state.base, state.saved ?? batch.revision, [...state.doubts, batch]),
    )
  } catch (cause) {
    // A batch that was not acknowledged comes again: it must not be found there.
    if ((await shelf.locks.check(id)) === null && shelf.journals.get(id) === state)
      await shelf.fs.remove(log).catch(() => undefined)
    throw cause
  }
}
