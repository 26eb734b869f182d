import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'

/** Gives an article's lock back, behind whatever waits for the article, unless it is open again by then. */
export async function leaveLock(shelf: Shelf, id: string): Promise<void> {
  const { file } = articlePaths(shelf.library, id)
  await shelf.queue.run(file, async () => {
    if (!shelf.facts.has(id)) await shelf.locks.release(id)
  })
}
