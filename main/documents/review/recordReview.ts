import type { ReviewState } from '../../../src/article/article.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { Reviewed } from '../../../src/contract/answers.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { findJournal } from '../../library/findJournal.ts'
import { keepVersion } from '../history/keepVersion.ts'
import { readArticle } from '../readArticle.ts'
import { saveArticle } from '../saveArticle.ts'
import type { Shelf } from '../shelf.ts'
import { textDigest } from './textDigest.ts'

/** Makes the next record of the present one and the digest of the text as it is saved. */
export type NextRecord = (review: ReviewState, digest: string) => Result<ReviewState, DeskError>

/**
 * Writes an article's review record into its file, and keeps the article as a version. What is decided is decided of the saved text: while
 * there is text beyond it the error is `review.unsaved`.
 * @param who decides, for the version's record
 * @param keep false where the article is no other version of itself by what is recorded
 */
export async function recordReview(
  shelf: Shelf,
  id: string,
  who: string,
  next: NextRecord,
  keep = true,
): Promise<Result<Reviewed, DeskError>> {
  const read = await readArticle(shelf, id)
  if (!read.ok) return read
  const { article, stored, newer } = read.value
  const { file, log } = articlePaths(shelf.library, id)
  if (newer) return err(deskError('article.newer', { path: file }))
  const wasOpen = shelf.journals.has(id) || shelf.facts.has(id)
  try {
    const revision = await revisionOf(shelf, id, log, stored.etag)
    if (revision === null) return err(deskError('review.unsaved', { path: file }))
    const review = next(article.review, textDigest(article))
    if (!review.ok) return review
    const { metadata, document } = article
    const batch = { client: 'review', revision, steps: [], metadata: null, size: 0, whole: { metadata, document } }
    const about = { id, etag: stored.etag, overwrite: false, asked: true, review: review.value }
    const saved = await saveArticle(shelf, { ...about, ...batch })
    if (!saved.ok) return saved
    if (!keep) return ok({ review: review.value, saved: saved.value })
    const kept = await keepVersion(shelf, id, { why: 'review', who })
    return ok({ review: review.value, saved: saved.value, ...(kept.ok ? {} : { warning: kept.error }) })
  } catch (cause) {
    return err(storageError(cause, file))
  } finally {
    // What no window has open is not to look as if one had.
    if (!wasOpen) {
      shelf.journals.delete(id)
      shelf.facts.delete(id)
    }
  }
}

/** The revision that the file holds; null where there are steps beyond it. */
async function revisionOf(shelf: Shelf, id: string, log: string, etag: string): Promise<number | null> {
  const state = shelf.journals.get(id)
  if (state !== undefined) return state.log === null && state.base === etag ? state.live.revision : null
  const found = await findJournal(shelf.fs, log, etag)
  if (found.kind === 'none') return 0
  return found.kind === 'runs' && found.unsaved.batches.length === 0 ? found.unsaved.revision : null
}
