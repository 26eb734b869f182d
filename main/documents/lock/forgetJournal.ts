import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { noSteps } from '../../../src/saving/live/acceptedSteps.ts'
import { liveBody } from '../../../src/saving/live/liveBody.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { closeLog } from '../journal/appendLine.ts'
import type { JournalState } from '../journal/journalState.ts'
import type { Shelf } from '../shelf.ts'

/** What is known of a body and a journal that somebody else may have written to: nothing goes on from it, so that nothing is added to it. */
function foreign(): JournalState {
  return {
    base: '',
    lineage: new Set(),
    saved: 0,
    counted: false,
    live: liveBody(emptyDocument(), emptyMetadata(), 0),
    accepted: noSteps(0),
    log: null,
    baseBytes: null,
    doubts: [],
  }
}

/**
 * Forgets what this desk knows of an article's journal, and of saves that did not end well, behind what is under way: somebody else may write
 * both from now on. What lies on the disk is theirs; a save of what is still in a window here, once the lock is back, lays it aside.
 */
export function forgetJournal(shelf: Shelf, id: string): void {
  void shelf.queue.run(articlePaths(shelf.library, id).file, async () => {
    const state = shelf.journals.get(id)
    shelf.journals.set(id, foreign())
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
  shelf.journals.set(id, foreign())
  await closeLog(state.log)
}
