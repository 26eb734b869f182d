import { articlePaths } from '../../library/articlePaths.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { closeLog } from '../journal/appendLine.ts'
import type { JournalState } from '../journal/journalState.ts'
import type { Shelf } from '../shelf.ts'

/** What is known of a journal that somebody else may have written to: it goes on from nothing, so that nothing is added to it. */
const FOREIGN: JournalState = {
  base: '',
  saved: null,
  sent: null,
  writer: null,
  log: null,
  baseBytes: null,
  doubts: [],
  last: null,
}

/**
 * Forgets what this desk knows of an article's journal, and of saves that did not end well, behind what is under way: somebody else may write
 * both from now on. What lies on the disk is theirs; a save of what is still in a window here, once the lock is back, lays it aside.
 */
export function forgetJournal(shelf: Shelf, id: string): void {
  void shelf.queue.run(articlePaths(shelf.library, id).file, async () => {
    const state = shelf.journals.get(id)
    shelf.journals.set(id, { ...FOREIGN, doubts: [] })
    shelf.attempts.delete(id)
    await closeLog(state?.log)
  })
}

/**
 * The lock was away for a moment, and is this desk's again: forgets the journal where somebody has written to it meanwhile. Called from
 * within what is done with the article.
 */
export async function doubtJournal(shelf: Shelf, id: string): Promise<void> {
  const state = shelf.journals.get(id)
  if (state === undefined || state.log === 'unread') return
  const { log } = articlePaths(shelf.library, id)
  const size = await shelf.fs.stat(log).then(
    (facts) => facts.size,
    (cause: unknown) => {
      if (isMissing(cause)) return null
      throw cause
    },
  )
  if (size === (state.log?.size ?? null)) return
  shelf.journals.set(id, { ...FOREIGN, doubts: [] })
  await closeLog(state.log)
}
