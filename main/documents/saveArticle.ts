import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article, type ReviewState } from '../../src/article/article.ts'
import { articleText } from '../../src/article/articleText.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Saved } from '../../src/contract/answers.ts'
import { afterEdit } from '../../src/review/afterEdit.ts'
import { noSteps, noteSteps } from '../../src/saving/live/acceptedSteps.ts'
import { liveBody, liveContent, type LiveBody } from '../../src/saving/live/liveBody.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { etagOf } from '../files/etagOf.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { findAssets } from './assets/findAssets.ts'
import { checkLibraryThere } from './checkLibraryThere.ts'
import { closeLog } from './journal/appendLine.ts'
import type { JournalState } from './journal/journalState.ts'
import { noteSave } from './journal/noteSave.ts'
import { rotateJournal } from './journal/rotateJournal.ts'
import { stateOf } from './journal/stateOf.ts'
import { isPatch, takeIn, type WindowBatch } from './journal/takeIn.ts'
import { keepCopy } from './keepCopy.ts'
import { lastLook } from './lastLook.ts'
import { readStored, type Stored } from './readStored.ts'
import { textDigest } from './review/textDigest.ts'
import type { ArticleFacts, Shelf } from './shelf.ts'
import { validContent, type Content } from './validContent.ts'

/** What a window asks to be saved: the body the desk has, with what the window did since it last heard from the desk. */
export interface SaveRequest extends WindowBatch {
  readonly id: string
  /** of the version the edit began with; null: the file was deleted, write it anew */
  readonly etag: string | null
  /** the person chose to replace whatever lies there */
  readonly overwrite: boolean
  /** the person settled a conflict with the file of this etag: it may be replaced, any other not */
  readonly over?: string | undefined
  /** by the person, not by itself */
  readonly asked: boolean
  /** the whole of it, where the desk's body is another or none; it holds the batch already */
  readonly whole: { readonly metadata: unknown; readonly document: unknown } | null
  /** the record of the review, where a decision is saved; else what the file says, opened again where its reviewed text is another now */
  readonly review?: ReviewState
  /** who saves, for that record */
  readonly who?: string
}

/**
 * Saves an article. The file is compared with what the edit began with while no other save can run; metadata and body are the windows',
 * everything else is what the file and its folder say. Bytes that would be lost (another's change that is replaced on purpose, the
 * original of an article that was loaded with losses) are kept in `history/` first. The article's journal then goes on from what was saved.
 * A window that is behind is `journal.behind`: nothing is saved before it has caught up.
 */
export async function saveArticle(shelf: Shelf, request: SaveRequest): Promise<Result<Saved, DeskError>> {
  if (!isPatch(request.metadata)) return err(deskError('contract.badInput', { detail: 'metadata' }))
  const whole = request.whole === null ? ok(null) : validContent(request.whole)
  if (!whole.ok) return whole
  const { file } = articlePaths(shelf.library, request.id)
  return shelf.queue.run(file, async () => {
    try {
      return await saveNow(shelf, request, whole.value)
    } catch (cause) {
      return err(storageError(cause, file))
    }
  })
}

async function saveNow(shelf: Shelf, request: SaveRequest, whole: Content | null): Promise<Result<Saved, DeskError>> {
  const { id } = request
  const paths = articlePaths(shelf.library, id)
  await checkLibraryThere(shelf)
  const locked = await shelf.locks.check(id)
  if (locked !== null) return err(locked)
  const stored = await readStored(shelf, id)
  const state = shelf.journals.get(id) ?? (stored === null ? null : await stateIfAny(shelf, id, stored))
  const behind = state !== null && isBehind(request, state)
  const journal = state !== null && !behind && goesOn(request, state) ? state : null
  const clash = behind ? 'save.conflict' : clashOf(shelf, request, stored, journal)
  const settled = clash === 'save.conflict' && !behind && stored?.etag === request.over
  if (clash !== null && !request.overwrite && !settled) return err(deskError(clash, { path: paths.file }))
  // What this desk wrote itself is not read through again: an article of 100,000 characters costs as much as the rest of its save.
  const isOwn = stored !== null && stored.etag === shelf.written.get(id) && shelf.facts.has(id)
  const loaded = !isOwn && stored?.loaded.ok ? stored.loaded.value : null
  if (loaded?.newer) return err(deskError('article.newer', { path: paths.file }))
  const edited = whole === null ? withBatch(journal, request) : ok(wholeBody(request, whole))
  if (!edited.ok) return edited
  const live = edited.value
  const content = whole === null ? validContent(liveContent(live)) : ok(whole)
  if (!content.ok) return content

  const modifiedAt = shelf.clock.now().toISOString()
  const facts: ArticleFacts = loaded?.article ??
    shelf.facts.get(id) ?? { createdAt: modifiedAt, review: { stage: 'draft' }, assets: [] }
  const assets = (await findAssets(shelf, id, facts.assets)).kept
  const { createdAt } = facts
  const digest = () => textDigest(content.value)
  const review = request.review ?? afterEdit(facts.review, digest, request.who ?? '', modifiedAt)
  const article: Article = {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id,
    createdAt,
    modifiedAt,
    ...content.value,
    assets,
    review,
  }
  const bytes = new TextEncoder().encode(articleText(article))
  const etag = etagOf(bytes)

  if (stored === null) await makeFolder(shelf.fs, paths.folder)
  if (stored !== null && clash !== null) await keepCopy(shelf, id, 'replaced', stored.bytes)
  else if (stored !== null && !isOwn && loaded?.losses.length !== 0)
    await keepCopy(shelf, id, 'before-repair', stored.bytes)
  begin(shelf, request, etag)
  if (journal !== null) await noteSave(shelf, id, journal, { saved: etag, revision: live.revision })
  const refusal = await atomicWrite(shelf.fs, paths.file, bytes, () => lastLook(shelf, id, stored?.etag ?? null))
  if (refusal !== null) return err(refusal)
  shelf.attempts.delete(id)
  shelf.facts.set(id, { createdAt, review, assets })
  shelf.written.set(id, etag)
  const accepted = whole === null && journal !== null ? journal.accepted : noSteps(live.revision)
  if (whole === null) noteSteps(accepted, request.steps, request.client)
  // The article is saved, and by its intent the journal still tells what of it that file holds.
  if ((await shelf.locks.check(id)) === null) {
    await rotateJournal(shelf, journal, { id, etag, bytes, live, accepted }).catch(() => undefined)
  } else {
    await closeLog(shelf.journals.get(id)?.log)
    shelf.journals.delete(id)
  }
  return ok({ etag, modifiedAt, revision: live.revision, ...(review === facts.review ? {} : { review }) })
}

/** The body that the desk has, with the window's last steps in it. */
function withBatch(journal: JournalState | null, request: SaveRequest): Result<LiveBody, DeskError> {
  if (journal === null) return err(deskError('journal.differs', { detail: 'no body' }))
  const taken = takeIn(journal, request)
  if (!taken.ok) return taken
  return taken.value.missed.length > 0 ? err(deskError('journal.behind')) : ok(taken.value.live)
}

/** The body as the window sent it. */
function wholeBody({ revision, steps }: SaveRequest, { document, metadata }: Content): LiveBody {
  return liveBody(document, metadata, revision + steps.length)
}

/** Whether a window sends a whole body that lacks what others did. */
function isBehind({ whole, revision }: SaveRequest, { counted, live }: JournalState): boolean {
  return whole !== null && counted && revision < live.revision
}

/** Whether what the window saves goes on from the body that is here. */
function goesOn({ etag, whole }: SaveRequest, { base, lineage }: JournalState): boolean {
  return etag === null || (whole === null ? lineage.has(etag) : etag === base)
}

function begin({ attempts }: Shelf, { id, etag: from }: SaveRequest, to: string): void {
  const before = attempts.get(id)
  attempts.set(id, { from, to: new Set(before?.from === from ? [...before.to, to] : [to]) })
}

async function stateIfAny(shelf: Shelf, id: string, stored: Stored): Promise<JournalState | null> {
  const state = await stateOf(shelf, id, stored)
  return state.ok ? state.value : null
}

/**
 * Why the file may not simply be written over; null where it is what the edit began with, what another window of this desk made of that, or
 * what an unfinished save of it left.
 */
function clashOf(
  shelf: Shelf,
  { id, etag }: SaveRequest,
  stored: Stored | null,
  journal: JournalState | null,
): 'save.conflict' | 'save.orphan' | null {
  if (stored === null) return etag === null ? null : 'save.orphan'
  if (stored.etag === etag || (etag !== null && stored.etag === journal?.base)) return null
  const attempt = shelf.attempts.get(id)
  return attempt !== undefined && attempt.from === etag && attempt.to.has(stored.etag) ? null : 'save.conflict'
}
