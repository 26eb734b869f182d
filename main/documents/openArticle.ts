import { articleText } from '../../src/article/articleText.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import { removeLeftovers } from '../files/removeLeftovers.ts'
import { liveContent } from '../../src/saving/live/liveBody.ts'
import type { LockStanding } from '../../src/saving/lock/lockStanding.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import type { JournalState } from './journal/journalState.ts'
import { layAside } from './journal/layAside.ts'
import { recoverJournal } from './journal/recoverJournal.ts'
import { keepCopy } from './keepCopy.ts'
import { readArticle, type SavedArticle } from './readArticle.ts'
import type { Shelf } from './shelf.ts'

/**
 * Opens an article with what was written since it was saved. Windows of one desk share its one body. Read-only where a newer version saved it,
 * where it may not be written to, and where somebody else has its lock. Its file is not touched.
 * @param fresh take what the file holds: what is beyond it is laid aside, and kept in the history as it was
 */
export async function openArticle(shelf: Shelf, id: string, fresh = false): Promise<Result<OpenArticle, DeskError>> {
  const { file, log } = articlePaths(shelf.library, id)
  return shelf.queue.run(file, async () => {
    // Before it is read: what the holder before saved last must be seen.
    const lock = await shelf.locks.enter(id)
    const opened = await openNow(shelf, id, lock, fresh, log)
    const isKept = opened.ok ? opened.value.lock.kind !== 'none' : shelf.facts.has(id)
    if (!isKept) await shelf.locks.release(id)
    return opened
  })
}

async function openNow(
  shelf: Shelf,
  id: string,
  lock: LockStanding,
  fresh: boolean,
  log: string,
): Promise<Result<OpenArticle, DeskError>> {
  const read = await readArticle(shelf, id)
  if (!read.ok) return read
  try {
    if (fresh && lock.kind === 'mine') {
      await keepMine(shelf, id, read.value)
      await layAside(shelf, id)
    }
    const shared = lock.kind === 'mine' ? sharedState(shelf, id, read.value) : null
    return ok(shared === null ? await withJournal(shelf, id, read.value, lock) : join(shared, read.value, lock))
  } catch (cause) {
    return err(storageError(cause, log))
  }
}

/** What was written here and not saved can be brought back from the history after the person took the file's instead. */
async function keepMine(shelf: Shelf, id: string, { article, newer, facts }: SavedArticle): Promise<void> {
  const state = shelf.journals.get(id)
  if (state === undefined || state.log === null || !state.counted || newer) return
  const mine = { ...article, ...facts, assets: article.assets, ...liveContent(state.live) }
  await keepCopy(shelf, id, 'replaced', new TextEncoder().encode(articleText(mine)))
}

/** The body that windows have open; null where there is none, or where it holds nothing that is not better read from the file. */
function sharedState(shelf: Shelf, id: string, { stored, newer }: SavedArticle): JournalState | null {
  const state = shelf.journals.get(id)
  if (state === undefined || newer || (state.log === null && state.base !== stored.etag)) return null
  return state
}

/** What is open already, for one more window. */
function join(shared: JournalState, { article, losses, facts }: SavedArticle, lock: LockStanding): OpenArticle {
  const { live, base, log } = shared
  return {
    article: { ...article, ...facts, assets: article.assets, ...liveContent(live) },
    etag: base,
    losses,
    readOnly: false,
    lock,
    revision: live.revision,
    unsaved: log !== null,
    recovered: null,
    diverged: false,
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
  shelf.written.delete(id)
  if (!readOnly) clearAway(shelf, id)
  return { etag: stored.etag, losses, readOnly, lock, unsaved: recovery.recovered !== null, ...recovery }
}

/** What killed desks left in the article's folders does not grow without end. Behind whatever waits for the article: nobody waits for this. */
function clearAway({ queue, fs, clock, library }: Shelf, id: string): void {
  const { file, folder, assets, history, journal } = articlePaths(library, id)
  const clear = async () => {
    for (const each of [folder, assets, history, journal]) await removeLeftovers(fs, each, clock.now())
  }
  queue.run(file, clear).catch(() => undefined)
}

async function mayWrite({ fs }: Shelf, path: string): Promise<boolean> {
  try {
    await fs.checkWritable(path)
    return true
  } catch {
    return false
  }
}
