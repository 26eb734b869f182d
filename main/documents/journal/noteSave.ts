import { journalLine, type JournalIntent } from '../../../src/saving/journal/journalLine.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { appendLine } from './appendLine.ts'
import type { JournalState } from './journalState.ts'
import { logOf } from './logOf.ts'

/**
 * Writes into an article's journal what a save is about to make of its file, so that a crash in the middle of it leaves no doubt about what
 * is yet to be replayed. A journal that cannot be written does not keep the article from being saved.
 */
export async function noteSave(shelf: Shelf, id: string, state: JournalState, intent: JournalIntent): Promise<void> {
  state.doubts.push(intent)
  try {
    const running = await logOf(shelf, id, state)
    if (running !== null) await appendLine(shelf.fs, articlePaths(shelf.library, id).log, running, journalLine(intent))
  } catch {
    // What is saved needs no journal.
  }
}
