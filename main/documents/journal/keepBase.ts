import { atomicWrite } from '../../files/atomicWrite.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import type { JournalState } from './journalState.ts'

/**
 * Lays the bytes that a journal goes on from beside it, behind whatever waits for the article: nobody waits for this. Until it is done the
 * article's file has them; where it fails the next batch tries again.
 */
export function keepBase(shelf: Shelf, id: string, state: JournalState): void {
  if (state.baseBytes === null) return
  const { file, base } = articlePaths(shelf.library, id)
  const write = async () => {
    if (state.baseBytes === null || shelf.journals.get(id) !== state) return
    await atomicWrite(shelf.fs, base, state.baseBytes)
    state.baseBytes = null
  }
  shelf.queue.run(file, write).catch(() => undefined)
}
