import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { Reviewed } from '../../../src/contract/answers.ts'
import { afterExport } from '../../../src/review/afterExport.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { leaveLock } from '../lock/leaveLock.ts'
import { readArticle } from '../readArticle.ts'
import { isInUse } from '../repair/isInUse.ts'
import type { Shelf } from '../shelf.ts'
import { recordReview } from './recordReview.ts'

/**
 * Notes in the record of an article that waits for publication that it has left. Another desk's article is `edits.held`, one with text that
 * was not saved `review.unsaved`.
 * @returns null where the article waits for something else
 */
export async function markExported(shelf: Shelf, id: string, who: string): Promise<Result<Reviewed | null, DeskError>> {
  const read = await readArticle(shelf, id)
  if (!read.ok) return read
  if (read.value.article.review.stage !== 'ready') return ok(null)
  const wasOpen = shelf.journals.has(id) || shelf.facts.has(id)
  const { folder } = articlePaths(shelf.library, id)
  const now = shelf.clock.now()
  if (!wasOpen && (await isInUse(shelf.fs, folder, now.getTime()).catch(() => true)))
    return err(deskError('edits.held', { path: folder }))
  const marked = await recordReview(
    shelf,
    id,
    who,
    (review, digest) => ok(afterExport(review, digest, who, now.toISOString())),
    false,
  )
  if (!wasOpen) await leaveLock(shelf, id)
  return marked
}
