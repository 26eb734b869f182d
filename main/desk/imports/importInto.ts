import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { FieldKey } from '../../../src/article/fields.ts'
import type { Loss } from '../../../src/article/loss.ts'
import type { ImportOutcome } from '../../../src/intake/batch/importOutcome.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { keepPictures } from '../../documents/assets/keepPictures.ts'
import { createArticle } from '../../documents/createArticle.ts'
import type { Shelf } from '../../documents/shelf.ts'

/** An imported manuscript: what became of it, and what did not come over whole. */
export interface Imported {
  readonly outcome: ImportOutcome
  readonly losses: readonly Loss[]
}

/** Makes an article of a manuscript that was read, with the pictures that came with it. */
export async function importInto(
  shelf: Shelf,
  manuscript: Manuscript,
  pages: number,
): Promise<Result<Imported, DeskError>> {
  const created = await createArticle(shelf, manuscript)
  if (!created.ok) return created
  const { id } = created.value
  const losses = [...manuscript.losses, ...(await keepPictures(shelf, id, manuscript.pictures ?? []))]
  const guesses = (Object.keys(manuscript.found) as FieldKey[]).filter(
    (key) => manuscript.found[key]?.confidence === 'guess',
  )
  const { title } = manuscript.metadata
  const { dropped, ties = [] } = manuscript
  const outcome = { id, title, pages, ties, guesses, losses: losses.length, dropped: dropped.length }
  return ok({ outcome, losses })
}
