import type { Article } from '../../../src/article/article.ts'
import type { OpenArticle } from '../../../src/contract/answers.ts'
import { journalText } from '../../../src/saving/journal/journalText.ts'
import { replayJournal } from '../../../src/saving/journal/replayJournal.ts'
import { liveBody, type LiveBody } from '../../../src/saving/live/liveBody.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal, type RunningJournal } from '../../library/findJournal.ts'
import type { Stored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'
import { copyAside } from './copyAside.ts'
import type { JournalState } from './journalState.ts'
import { removeLog } from './removeLog.ts'
import { startLog } from './startLog.ts'
import { freshState, runningState } from './stateOf.ts'

/** What opening an article finds in its journal. */
export type Recovery = Pick<OpenArticle, 'article' | 'revision' | 'recovered' | 'diverged'>

/**
 * Replays an article's journal on its file, and lets it go on from there. What cannot be replayed (it began with another file, is damaged, or
 * does not fit) is laid aside as it is; only the torn end of a last line, which was never acknowledged, is cut without a word.
 * @param mayWrite else nothing is changed on the disk, and nothing can be journaled
 * @throws what the file system throws; opened without its journal the article would seem to have lost what was written
 */
export async function recoverJournal(
  shelf: Shelf,
  id: string,
  stored: Stored,
  article: Article,
  mayWrite: boolean,
): Promise<Recovery> {
  const { log } = articlePaths(shelf.library, id)
  const found = await findJournal(shelf.fs, log, stored.etag)
  const asSaved = liveBody(article.document, article.metadata, 0)
  if (found.kind !== 'runs') {
    if (found.kind === 'foreign' && mayWrite) {
      await copyAside(shelf, id, 'diverged')
      await removeLog(shelf, id)
    }
    if (mayWrite) shelf.journals.set(id, freshState(stored, asSaved))
    return { article, revision: 0, recovered: null, diverged: found.kind === 'foreign' }
  }
  const { revision: start, batches } = found.unsaved
  const { document, metadata, revision, applied } = replayJournal(article.document, article.metadata, start, batches)
  const kept = batches.slice(0, applied)
  const isWhole = applied === batches.length && !found.journal.damaged
  if (mayWrite) {
    if (!isWhole) await copyAside(shelf, id, 'diverged')
    const live = liveBody(document, metadata, revision)
    const running = { ...found, unsaved: { revision: start, batches: kept } }
    shelf.journals.set(
      id,
      isWhole ? runningState(stored, found, live) : await startOver(shelf, id, stored, running, live),
    )
  }
  return {
    article: { ...article, document, metadata },
    revision,
    recovered: kept.length === 0 ? null : { at: kept.at(-1)?.at ?? 0, batches: kept.length },
    diverged: !isWhole,
  }
}

async function startOver(
  shelf: Shelf,
  id: string,
  stored: Stored,
  found: RunningJournal,
  live: LiveBody,
): Promise<JournalState> {
  const { revision, batches } = found.unsaved
  if (batches.length === 0) {
    await removeLog(shelf, id)
    return freshState(stored, live)
  }
  const log = await startLog(shelf, id, journalText(id, stored.etag, revision, batches))
  return { ...runningState(stored, found, live), log }
}
