import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal, type RunningJournal } from '../../library/findJournal.ts'
import type { Shelf } from '../shelf.ts'
import type { JournalLog, JournalState } from './journalState.ts'

/**
 * The file of an article's journal; looked for on the disk where it is not known.
 * @throws what the file system throws; EBUSY where what lies there goes on from another file
 */
export async function logOf(shelf: Shelf, id: string, state: JournalState): Promise<JournalLog | null> {
  if (state.log !== 'unread') return state.log
  const found = await findJournal(shelf.fs, articlePaths(shelf.library, id).log, state.base)
  if (found.kind === 'foreign') throw Object.assign(new Error('another journal lies there'), { code: 'EBUSY' })
  state.log = found.kind === 'none' ? null : foundLog(found)
  return state.log
}

/** A journal's file as it was found. */
export function foundLog({ size, journal }: RunningJournal): JournalLog {
  return { size, torn: journal.cut > 0, handle: null }
}
