import { exists } from '../../files/exists.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { closeLog } from './appendLine.ts'
import { copyAside } from './copyAside.ts'
import { removeLog } from './removeLog.ts'

/**
 * Forgets the body of an open article and keeps its journal aside: the person took what the file holds instead. Runs within the article's queue.
 * @throws what the file system throws; the journal then still runs
 */
export async function layAside(shelf: Shelf, id: string): Promise<void> {
  const { log } = articlePaths(shelf.library, id)
  await closeLog(shelf.journals.get(id)?.log)
  if (await exists(shelf.fs, log)) {
    await copyAside(shelf, id, 'discarded')
    await removeLog(shelf, id)
  }
  shelf.journals.delete(id)
}
