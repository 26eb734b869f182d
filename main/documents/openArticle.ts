import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import type { LockStanding } from '../../src/saving/lock/lockStanding.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { recoverJournal } from './journal/recoverJournal.ts'
import { readArticle, type SavedArticle } from './readArticle.ts'
import type { Shelf } from './shelf.ts'

/**
 * Opens an article with what was written since it was saved. Read-only where a newer version saved it, where it may not be written to, and
 * where somebody else has its lock. Its file is not touched.
 */
export async function openArticle(shelf: Shelf, id: string): Promise<Result<OpenArticle, DeskError>> {
  const { file, log } = articlePaths(shelf.library, id)
  return shelf.queue.run(file, async () => {
    // Before it is read: what the holder before saved last must be seen.
    const lock = await shelf.locks.enter(id)
    const opened = await openNow(shelf, id, lock, log)
    const isKept = opened.ok ? opened.value.lock.kind !== 'none' : shelf.facts.has(id)
    if (!isKept) await shelf.locks.release(id)
    return opened
  })
}

async function openNow(
  shelf: Shelf,
  id: string,
  lock: LockStanding,
  log: string,
): Promise<Result<OpenArticle, DeskError>> {
  const read = await readArticle(shelf, id)
  if (!read.ok) return read
  try {
    return ok(await withJournal(shelf, id, read.value, lock))
  } catch (cause) {
    return err(storageError(cause, log))
  }
}

async function withJournal(
  shelf: Shelf,
  id: string,
  saved: SavedArticle,
  standing: LockStanding,
): Promise<OpenArticle> {
  const { stored, article, losses, newer, facts } = saved
  const { file, folder } = articlePaths(shelf.library, id)
  const fixed = newer || !(await mayWrite(shelf, file)) || !(await mayWrite(shelf, folder))
  const lock: LockStanding = fixed ? { kind: 'none' } : standing
  const readOnly = lock.kind !== 'mine'
  // The steps fit the article as its own version reads it, not as this one does; and what somebody else has not saved is theirs.
  const recovery =
    newer || (readOnly && !fixed)
      ? { article, revision: 0, recovered: null, diverged: false }
      : await recoverJournal(shelf, id, stored, article, !readOnly)
  shelf.facts.set(id, facts)
  return { etag: stored.etag, losses, readOnly, lock, ...recovery }
}

async function mayWrite({ fs }: Shelf, path: string): Promise<boolean> {
  try {
    await fs.checkWritable(path)
    return true
  } catch {
    return false
  }
}
