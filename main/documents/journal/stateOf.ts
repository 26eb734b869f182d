import type { Article } from '../../../src/article/article.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { replayJournal } from '../../../src/saving/journal/replayJournal.ts'
import { noSteps } from '../../../src/saving/live/acceptedSteps.ts'
import { liveBody, type LiveBody } from '../../../src/saving/live/liveBody.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal, type FoundJournal, type RunningJournal } from '../../library/findJournal.ts'
import type { Stored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'
import type { JournalState } from './journalState.ts'
import { foundLog } from './logOf.ts'
/**
 * What this desk knows of an article's journal; read from the disk where it knows nothing: a window may have lived longer than its desk. A
 * journal that the file is not the beginning of, or that is damaged, is the error `save.conflict`.
 * @param stored the article's file
 */
export async function stateOf(shelf: Shelf, id: string, stored: Stored): Promise<Result<JournalState, DeskError>> {
  const known = shelf.journals.get(id)
  if (known !== undefined) return ok(known)
  if (!stored.loaded.ok) return stored.loaded
  if (stored.loaded.value.newer) return err(deskError('article.newer', { path: articlePaths(shelf.library, id).file }))
  const { log } = articlePaths(shelf.library, id)
  const found = await findJournal(shelf.fs, log, stored.etag)
  // Damaged lines are laid aside when the article is opened; before that nothing may be cut.
  if (found.kind === 'foreign' || (found.kind === 'runs' && found.journal.damaged))
    return err(deskError('save.conflict', { path: log }))
  const state = stateFrom(stored, stored.loaded.value.article, found)
  if (state === null) return err(deskError('save.conflict', { path: log }))
  shelf.journals.set(id, state)
  return ok(state)
}

/** Null where a part of the journal does not fit: that is seen to when the article is opened. */
function stateFrom(stored: Stored, { document, metadata }: Article, found: FoundJournal): JournalState | null {
  if (found.kind !== 'runs') return freshState(stored, liveBody(document, metadata, 0), false)
  const { revision, batches } = found.unsaved
  const end = replayJournal(document, metadata, revision, batches)
  if (end.applied < batches.length) return null
  return runningState(stored, found, liveBody(end.document, end.metadata, end.revision))
}

/**
 * The state of an article without a journal.
 * @param counted whether the windows count from the body's revision
 */
export function freshState({ etag, bytes }: Stored, live: LiveBody, counted = true): JournalState {
  return {
    base: etag,
    lineage: new Set([etag]),
    saved: live.revision,
    counted,
    live,
    accepted: noSteps(live.revision),
    log: null,
    baseBytes: bytes,
    doubts: [],
  }
}

/** The state of an article whose journal goes on. */
export function runningState(stored: Stored, found: RunningJournal, live: LiveBody): JournalState {
  return { ...freshState(stored, live), saved: found.unsaved.revision, log: foundLog(found) }
}
