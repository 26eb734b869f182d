import type { AcceptedSteps } from '../../../src/saving/live/acceptedSteps.ts'
import type { LiveBody } from '../../../src/saving/live/liveBody.ts'
import { journalText } from '../../../src/saving/journal/journalText.ts'
import { unsavedBatches } from '../../../src/saving/journal/unsavedBatches.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal } from '../../library/findJournal.ts'
import type { Shelf } from '../shelf.ts'
import { closeLog } from './appendLine.ts'
import { copyAside } from './copyAside.ts'
import type { JournalLog, JournalState } from './journalState.ts'
import { keepBase } from './keepBase.ts'
import { removeLog } from './removeLog.ts'
import { startLog } from './startLog.ts'

/** A save that has just ended well. */
export interface EndedSave {
  readonly id: string
  /** the file as it is now */
  readonly etag: string
  readonly bytes: Uint8Array
  /** what was saved */
  readonly live: LiveBody
  readonly accepted: AcceptedSteps
}

/** Files that a window may be behind: one that was away for longer is told of a conflict, and loses nothing. */
const REMEMBERED = 64

/**
 * Lets an article's journal go on from the file just saved: what the file holds leaves it, and with nothing left it is removed. One that the
 * saved edits did not go on from is laid aside.
 * @param before the journal that the saved edits went on from; null where they went on from none that is here
 * @throws what the file system throws; the journal then still tells, by the intent in it, what of it the saved file holds
 */
export async function rotateJournal(shelf: Shelf, before: JournalState | null, save: EndedSave): Promise<void> {
  const { id, etag, bytes, live, accepted } = save
  await closeLog(shelf.journals.get(id)?.log)
  const state: JournalState = {
    base: etag,
    lineage: new Set([...(before?.lineage ?? []), etag].slice(-REMEMBERED)),
    saved: live.revision,
    counted: true,
    live,
    accepted,
    log: 'unread',
    baseBytes: bytes,
    doubts: [],
  }
  shelf.journals.set(id, state)
  state.log = await goOn(shelf, before, save)
  if (state.log !== null) keepBase(shelf, id, state)
}

async function goOn(
  shelf: Shelf,
  before: JournalState | null,
  { id, etag, live: { revision } }: EndedSave,
): Promise<JournalLog | null> {
  const { log } = articlePaths(shelf.library, id)
  const found = await findJournal(shelf.fs, log, before?.base ?? '')
  if (found.kind === 'none') return null
  if (found.kind === 'foreign') {
    await copyAside(shelf, id, 'diverged')
    await removeLog(shelf, id)
    return null
  }
  const { head, records } = found.journal
  const rest = unsavedBatches({ head, records: [...records, { saved: etag, revision }] }, etag)
  if (rest !== null && rest.batches.length > 0) {
    return startLog(shelf, id, journalText(id, etag, revision, rest.batches))
  }
  await removeLog(shelf, id)
  return null
}
