import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../src/article/article.ts'
import { articleText } from '../../src/article/articleText.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Saved } from '../../src/contract/answers.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { etagOf } from '../files/etagOf.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { findAssets } from './assets/findAssets.ts'
import { checkLibraryThere } from './checkLibraryThere.ts'
import type { JournalState } from './journal/journalState.ts'
import { noteSave } from './journal/noteSave.ts'
import { rotateJournal } from './journal/rotateJournal.ts'
import { stateOf } from './journal/stateOf.ts'
import { keepCopy } from './keepCopy.ts'
import { readStored, type Stored } from './readStored.ts'
import type { ArticleFacts, Shelf } from './shelf.ts'
import { validContent, type Content } from './validContent.ts'

/** What a window asks to be saved. */
export interface SaveRequest {
  readonly id: string
  readonly metadata: unknown
  readonly document: unknown
  /** of the version the edit began with; null: the file was deleted, write it anew */
  readonly etag: string | null
  /** the person chose to replace whatever lies there */
  readonly overwrite: boolean
  /** steps that the body holds, since the article was opened */
  readonly revision: number
  /** by the person, not by itself */
  readonly asked: boolean
}

/**
 * Saves an article. The file is compared with what the edit began with while no other save can run; metadata and body are the window's,
 * everything else is what the file and its folder say. Bytes that would be lost (another's change that is replaced on purpose, the
 * original of an article that was loaded with losses) are kept in `history/` first. The article's journal then goes on from what was saved.
 * @param writer the window
 */
export async function saveArticle(shelf: Shelf, request: SaveRequest, writer = ''): Promise<Result<Saved, DeskError>> {
  const content = validContent(request)
  if (!content.ok) return content
  const { file } = articlePaths(shelf.library, request.id)
  return shelf.queue.run(file, async () => {
    try {
      return await saveNow(shelf, request, content.value, writer)
    } catch (cause) {
      return err(storageError(cause, file))
    }
  })
}

async function saveNow(
  shelf: Shelf,
  request: SaveRequest,
  content: Content,
  writer: string,
): Promise<Result<Saved, DeskError>> {
  const { id } = request
  const paths = articlePaths(shelf.library, id)
  await checkLibraryThere(shelf)
  const stored = await readStored(shelf, id)
  const clash = clashOf(shelf, request, stored)
  if (clash !== null && !request.overwrite) return err(deskError(clash, { path: paths.file }))
  const loaded = stored?.loaded.ok ? stored.loaded.value : null
  if (loaded?.newer) return err(deskError('article.newer', { path: paths.file }))
  const journal = await journalBehind(shelf, request, stored, writer)
  if (request.revision < (journal?.saved ?? 0)) {
    return err(deskError('contract.badInput', { detail: 'revision' }))
  }

  const modifiedAt = shelf.clock.now().toISOString()
  const facts: ArticleFacts = loaded?.article ??
    shelf.facts.get(id) ?? { createdAt: modifiedAt, review: { stage: 'draft' }, assets: [] }
  const assets = (await findAssets(shelf, id, facts.assets)).kept
  const { createdAt, review } = facts
  const article: Article = {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id,
    createdAt,
    modifiedAt,
    ...content,
    assets,
    review,
  }
  const bytes = new TextEncoder().encode(articleText(article))
  const etag = etagOf(bytes)

  await makeFolder(shelf.fs, paths.folder)
  if (stored !== null && clash !== null) await keepCopy(shelf, id, 'replaced', stored.bytes)
  else if (stored !== null && loaded?.losses.length !== 0) await keepCopy(shelf, id, 'before-repair', stored.bytes)
  begin(shelf, request, etag)
  if (journal !== null) await noteSave(shelf, id, journal, { saved: etag, revision: request.revision })
  await atomicWrite(shelf.fs, paths.file, bytes)
  shelf.attempts.delete(id)
  shelf.facts.set(id, { createdAt, review, assets })
  const ended = { id, writer, from: request.etag, etag, bytes, revision: request.revision }
  // The article is saved, and by its intent the journal still tells what of it that file holds.
  await rotateJournal(shelf, journal, ended).catch(() => undefined)
  return ok({ etag, modifiedAt })
}

function begin({ attempts }: Shelf, { id, etag: from }: SaveRequest, to: string): void {
  const before = attempts.get(id)
  attempts.set(id, { from, to: new Set(before?.from === from ? [...before.to, to] : [to]) })
}

/** The journal that the edits to be saved went on from; null where what is here belongs to other edits. */
async function journalBehind(
  shelf: Shelf,
  { id, etag }: SaveRequest,
  stored: Stored | null,
  writer: string,
): Promise<JournalState | null> {
  const state = shelf.journals.get(id) ?? (stored === null ? null : await stateIfAny(shelf, id, stored))
  if (state === null || (state.writer !== null && state.writer !== writer)) return null
  return etag === null || etag === state.base ? state : null
}

async function stateIfAny(shelf: Shelf, id: string, stored: Stored): Promise<JournalState | null> {
  const state = await stateOf(shelf, id, stored)
  return state.ok ? state.value : null
}

/** Why the file may not simply be written over; null where it is what the edit began with, or what an unfinished save of it left. */
function clashOf(
  shelf: Shelf,
  { id, etag }: SaveRequest,
  stored: Stored | null,
): 'save.conflict' | 'save.orphan' | null {
  if (stored === null) return etag === null ? null : 'save.orphan'
  if (stored.etag === etag) return null
  const attempt = shelf.attempts.get(id)
  return attempt !== undefined && attempt.from === etag && attempt.to.has(stored.etag) ? null : 'save.conflict'
}
