import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import { removeLeftovers } from '../files/removeLeftovers.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { recoverJournal } from './journal/recoverJournal.ts'
import { readArticle, type SavedArticle } from './readArticle.ts'
import type { Shelf } from './shelf.ts'

/**
 * Opens an article with what was written since it was saved. Read-only where a newer version saved it, or where it may not be written to. Its
 * file is not touched.
 */
export async function openArticle(shelf: Shelf, id: string): Promise<Result<OpenArticle, DeskError>> {
  const { file, log } = articlePaths(shelf.library, id)
  return shelf.queue.run(file, async () => {
    const read = await readArticle(shelf, id)
    if (!read.ok) return read
    try {
      return ok(await withJournal(shelf, id, read.value))
    } catch (cause) {
      return err(storageError(cause, log))
    }
  })
}

async function withJournal(shelf: Shelf, id: string, saved: SavedArticle): Promise<OpenArticle> {
  const { stored, article, losses, newer, facts } = saved
  const { file, folder } = articlePaths(shelf.library, id)
  const readOnly = newer || !(await mayWrite(shelf, file)) || !(await mayWrite(shelf, folder))
  // The steps fit the article as its own version reads it, not as this one does.
  const recovery = newer
    ? { article, revision: 0, recovered: null, diverged: false }
    : await recoverJournal(shelf, id, stored, article, !readOnly)
  shelf.facts.set(id, facts)
  if (!readOnly) await clearAway(shelf, id)
  return { etag: stored.etag, losses, readOnly, ...recovery }
}

/** What killed desks left in the article's folders does not grow without end. */
async function clearAway({ fs, clock, library }: Shelf, id: string): Promise<void> {
  const { folder, assets, history, journal } = articlePaths(library, id)
  for (const each of [folder, assets, history, journal]) await removeLeftovers(fs, each, clock.now())
}

async function mayWrite({ fs }: Shelf, path: string): Promise<boolean> {
  try {
    await fs.checkWritable(path)
    return true
  } catch {
    return false
  }
}
