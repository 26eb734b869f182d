import type { Article } from '../../../src/article/article.ts'
import type { OpenArticle } from '../../../src/contract/answers.ts'
import { journalText } from '../../../src/saving/journal/journalText.ts'
import { replayJournal } from '../../../src/saving/journal/replayJournal.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal, type RunningJournal } from '../../library/findJournal.ts'
import type { Stored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'
import { closeLog } from './appendLine.ts'
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
  const known = shelf.journals.get(id)
  const found = await findJournal(shelf.fs, log, stored.etag)
  const goOn = async (state: JournalState) => {
    if (!mayWrite) return
    await closeLog(known?.log)
    shelf.journals.set(id, state)
  }
  if (found.kind === 'none') {
    const revision = known?.base === stored.etag && known.log === null ? nextOf(known) : null
    if (revision === null) await goOn(freshState(stored, 0))
    return { article, revision: revision ?? 0, recovered: null, diverged: false }
  }
  if (found.kind === 'foreign') {
    if (mayWrite) {
      await copyAside(shelf, id, 'diverged')
      await removeLog(shelf, id)
    }
    await goOn(freshState(stored, 0))
    return { article, revision: 0, recovered: null, diverged: true }
  }
  const { revision: start, batches } = found.unsaved
  const { document, metadata, revision, applied } = replayJournal(article.document, article.metadata, start, batches)
  const kept = batches.slice(0, applied)
  const isWhole = applied === batches.length && !found.journal.damaged
  if (isWhole && !mayBeOnlyRead(known)) await goOn(runningState(stored, found))
  else if (mayWrite) {
    if (!isWhole) await copyAside(shelf, id, 'diverged')
    await goOn(await startOver(shelf, id, stored, { ...found, unsaved: { revision: start, batches: kept } }))
  }
  return {
    article: { ...article, document, metadata },
    revision,
    recovered: kept.length === 0 ? null : { at: kept.at(-1)?.at ?? 0, batches: kept.length },
    diverged: !isWhole,
  }
}

/** What an append left behind that failed may not be on the disk, though it can be read. */
function mayBeOnlyRead(known: JournalState | undefined): boolean {
  return known?.log === 'unread' || known?.log?.torn === true
}

/** What the next batch begins with where nothing is journaled; null where the desk does not know. */
function nextOf({ sent, saved }: JournalState): number | null {
  return sent === null || saved === null ? null : Math.max(sent, saved)
}

async function startOver(shelf: Shelf, id: string, stored: Stored, found: RunningJournal): Promise<JournalState> {
  const { revision, batches } = found.unsaved
  if (batches.length === 0) {
    await removeLog(shelf, id)
    return freshState(stored, revision)
  }
  const log = await startLog(shelf, id, journalText(id, stored.etag, revision, batches))
  return { ...runningState(stored, found), log }
}
