import type { DeskError } from '../../../src/base/deskError.ts'
import { deskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import type { ArticleChange, RefusedChange } from '../../../src/library/edits/articleChange.ts'
import { readHolder } from '../../documents/lock/readHolder.ts'
import { mapSome } from '../../library/mapSome.ts'
import type { OpenedLibrary } from '../libraryRoom.ts'
import type { MadePlan } from './createEdits.ts'

/** Articles asked of the index at once. */
const STRETCH = 500

/** What one article would become; null where it stays as it is. */
export type ChangeOf = (article: {
  readonly id: string
  readonly metadata: Metadata
}) => ArticleChange | RefusedChange | null

/**
 * Plans changes of articles from what the index knows of them; changes nothing. An article that another desk has open, or that cannot be
 * read, is refused now, so that it is seen before and not after.
 */
export async function planEdits(
  { index, shelf, open }: OpenedLibrary,
  ids: readonly string[],
  changeOf: ChangeOf,
): Promise<Result<MadePlan, DeskError>> {
  const changes: ArticleChange[] = []
  const refused: RefusedChange[] = []
  let unchanged = 0
  for (let from = 0; from < ids.length; from += STRETCH) {
    const entries = await index.entries(ids.slice(from, from + STRETCH))
    if (!entries.ok) return entries
    await mapSome(entries.value, 16, async (entry) => {
      if (entry === null) return
      const { row, metadata } = entry
      const { id } = row
      const change = changeOf({ id, metadata })
      if (change === null) unchanged += 1
      else if ('error' in change) refused.push(change)
      else if (row.damaged === true) refused.push({ ...change, title: row.title, error: deskError('article.broken') })
      else if (!open.isOpen(id) && (await readHolder(shelf, id)) !== null)
        refused.push({ ...change, error: deskError('edits.held') })
      else changes.push(change)
    })
  }
  return ok({ changes, refused, unchanged })
}
