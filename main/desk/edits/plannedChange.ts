import type { FieldKey } from '../../../src/article/fields.ts'
import { withPatch, type Metadata, type MetadataPatch } from '../../../src/article/metadata.ts'
import { deskError } from '../../../src/base/deskError.ts'
import type { ArticleChange, RefusedChange } from '../../../src/library/edits/articleChange.ts'
import { fieldLength } from '../../../src/publish/fieldLength.ts'
import type { Profile } from '../../../src/publish/profile.ts'

/** An article that a batch is planned for. */
export interface Planned {
  readonly id: string
  readonly metadata: Metadata
}

/**
 * What a batch would make of one article: a change, one that is refused, or null where nothing changes.
 * @param made by the batch for this article
 * @param fields that the batch is about
 * @param profile whose limits hold; null: none
 */
export function plannedChange(
  { id, metadata }: Planned,
  made: MetadataPatch | null | 'badValue' | 'fixed',
  fields: readonly FieldKey[],
  profile: Profile | null,
): ArticleChange | RefusedChange | null {
  if (made === null) return null
  const { title } = metadata
  const before = Object.fromEntries(fields.map((field) => [field, metadata[field]])) as MetadataPatch
  if (typeof made === 'string') return { id, title, before, after: before, error: deskError(`edits.${made}`) }
  const change = { id, title, before, after: made }
  const after = withPatch(metadata, made)
  const isOver =
    profile !== null && fields.some((field) => overBy(after, field, profile) > overBy(metadata, field, profile))
  return isOver ? { ...change, error: deskError('edits.overLimit') } : change
}

/** How much longer a field is than its profile allows. */
function overBy(metadata: Metadata, field: FieldKey, profile: Profile): number {
  const measured = fieldLength(metadata, field, profile)
  return measured === null ? 0 : Math.max(0, measured.length - measured.most)
}
