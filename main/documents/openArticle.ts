import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import { storageError } from '../files/storageError.ts'
import { sweepTemporaries } from '../files/sweepTemporaries.ts'
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
  if (!readOnly) sweepBehind(shelf, id)
  return { etag: stored.etag, losses, readOnly, ...recovery }
}

/** Behind whatever waits for the article: nobody waits for this. */
function sweepBehind({ queue, fs, clock, library }: Shelf, id: string): void {
  const { file, folder, assets, history, journal } = articlePaths(library, id)
  const sweep = () => sweepTemporaries(fs, [folder, assets, history, journal], clock.now().getTime())
  queue.run(file, sweep).catch(() => undefined)
}

async function mayWrite({ fs }: Shelf, path: string): Promise<boolean> {
  try {
    await fs.checkWritable(path)
    return true
  } catch {
    return false
  }
}
