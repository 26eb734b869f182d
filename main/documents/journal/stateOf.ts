import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal, type RunningJournal } from '../../library/findJournal.ts'
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
  const { log } = articlePaths(shelf.library, id)
  const found = await findJournal(shelf.fs, log, stored.etag)
  // Damaged lines are laid aside when the article is opened; before that nothing may be cut.
  if (found.kind === 'foreign' || (found.kind === 'runs' && found.journal.damaged))
    return err(deskError('save.conflict', { path: log }))
  const state = found.kind === 'none' ? freshState(stored, null) : runningState(stored, found)
  shelf.journals.set(id, state)
  return ok(state)
}

/** The state of an article without a journal. */
export function freshState({ etag, bytes }: Stored, revision: number | null): JournalState {
  const none = { writer: null, log: null, doubts: [], last: null }
  return { base: etag, saved: revision, sent: revision, baseBytes: bytes, ...none }
}

/** The state of an article whose journal goes on. */
export function runningState(stored: Stored, found: RunningJournal): JournalState {
  const { revision, batches } = found.unsaved
  const sent = batches.reduce((at, { steps }) => at + steps.length, revision)
  return { ...freshState(stored, revision), sent, log: foundLog(found) }
}
