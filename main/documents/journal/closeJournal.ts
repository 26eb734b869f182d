import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal } from '../../library/findJournal.ts'
import type { Shelf } from '../shelf.ts'
import { closeLog } from './appendLine.ts'
import { copyAside } from './copyAside.ts'
import { removeLog } from './removeLog.ts'

/**
 * Ends the journal of an article that no window has open any more, behind whatever waits for the article. A journal that holds nothing
 * unsaved is removed; one that does stays for the next opening, unless the person gave it up: then it is laid aside.
 */
export async function closeJournal(shelf: Shelf, id: string, discard: boolean): Promise<void> {
  const { file, log } = articlePaths(shelf.library, id)
  await shelf.queue.run(file, async () => {
    const state = shelf.journals.get(id)
    if (state === undefined) return
    shelf.journals.delete(id)
    if (state.log === null) return
    // Where the lock is lost the journal is somebody else's.
    if (shelf.locks.role(id) === 'holder' && (await shelf.locks.check(id)) !== null) return closeLog(state.log)
    await closeLog(state.log)
    const found = await findJournal(shelf.fs, log, state.base)
    if (found.kind !== 'runs') return
    const isEmpty = found.unsaved.batches.length === 0 && !found.journal.damaged
    if (!isEmpty && !discard) return
    if (!isEmpty) await copyAside(shelf, id, 'discarded')
    await removeLog(shelf, id)
  })
}
