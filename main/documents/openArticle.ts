import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import { liveContent } from '../../src/saving/live/liveBody.ts'
import { storageError } from '../files/storageError.ts'
import { sweepTemporaries } from '../files/sweepTemporaries.ts'
import { articlePaths } from '../library/articlePaths.ts'
import type { JournalState } from './journal/journalState.ts'
import { layAside } from './journal/layAside.ts'
import { recoverJournal } from './journal/recoverJournal.ts'
import { readArticle, type SavedArticle } from './readArticle.ts'
import type { Shelf } from './shelf.ts'

/**
 * Opens an article with what was written since it was saved. Windows of one desk share its one body. Read-only where a newer version saved it,
 * or where it may not be written to. Its file is not touched.
 * @param fresh take what the file holds: what is beyond it is laid aside
 */
export async function openArticle(shelf: Shelf, id: string, fresh = false): Promise<Result<OpenArticle, DeskError>> {
  const { file, log } = articlePaths(shelf.library, id)
  return shelf.queue.run(file, async () => {
    const read = await readArticle(shelf, id)
    if (!read.ok) return read
    try {
      if (fresh) await layAside(shelf, id)
      const shared = shelf.journals.get(id)
      const alone = shared === undefined || read.value.newer
      return ok(alone ? await withJournal(shelf, id, read.value) : join(shared, read.value))
    } catch (cause) {
      return err(storageError(cause, log))
    }
  })
}

/** What is open already, for one more window. */
function join(shared: JournalState, { article, losses, facts }: SavedArticle): OpenArticle {
  const { live, base, log } = shared
  return {
    article: { ...article, ...facts, assets: article.assets, ...liveContent(live) },
    etag: base,
    losses,
    readOnly: false,
    revision: live.revision,
    unsaved: log !== null,
    recovered: null,
    diverged: false,
  }
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
  return { etag: stored.etag, losses, readOnly, unsaved: recovery.recovered !== null, ...recovery }
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
