import type { Metadata, MetadataPatch } from '../../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { Saved } from '../../../src/contract/answers.ts'
import { changeFields } from '../changeFields.ts'
import { keepVersion } from '../history/keepVersion.ts'
import { leaveLock } from '../lock/leaveLock.ts'
import { saveArticle } from '../saveArticle.ts'
import type { Shelf } from '../shelf.ts'

/** A change of fields that was saved. */
export interface ChangedMetadata {
  readonly saved: Saved
  /** the fields as they were */
  readonly before: MetadataPatch
  readonly title: string
  /** set where a window of this desk has the article open: the body's revision before and after, which is the same */
  readonly live: { readonly revision: number } | null
}

/** A change of fields that is asked for. */
export interface MetadataChange {
  readonly id: string
  readonly patch: MetadataPatch
  /** the fields as the person saw them; null: whatever they hold */
  readonly seen: MetadataPatch | null
}

/**
 * Changes fields of an article and saves it, whether a window of this desk has it open (its body goes along as it is by now) or nobody has.
 * What the fields held is kept as a version. Another desk's article is `edits.held`, one that is not as it was seen `edits.changed`.
 * @param isOpen whether a window has an article open
 */
export async function changeMetadata(
  shelf: Shelf,
  { id, patch, seen }: MetadataChange,
  who: string,
  isOpen: (id: string) => boolean,
): Promise<Result<ChangedMetadata, DeskError>> {
  const state = shelf.journals.get(id)
  if (isOpen(id) && state !== undefined) {
    const { metadata, revision, doc } = state.live
    const told = checked(metadata, patch, seen)
    if (!told.ok) return told
    const batch = { client: 'table', revision, steps: [], metadata: patch, size: doc.content.size }
    const saved = await saveArticle(shelf, {
      id,
      etag: state.base,
      overwrite: false,
      asked: true,
      whole: null,
      who,
      ...batch,
    })
    if (!saved.ok) return err(plainly(saved.error))
    const kept = await keepVersion(shelf, id, { why: 'save', who })
    const warning = kept.ok ? {} : { warning: kept.error }
    return ok({ ...told.value, saved: { ...saved.value, ...warning }, live: { revision } })
  }
  return changeClosed(shelf, { id, patch, seen }, who, isOpen)
}

async function changeClosed(
  shelf: Shelf,
  { id, patch, seen }: MetadataChange,
  who: string,
  isOpen: (id: string) => boolean,
): Promise<Result<ChangedMetadata, DeskError>> {
  const found: Told[] = []
  const saved = await changeFields(shelf, id, patch, who, (metadata) => {
    const told = checked(metadata, patch, seen)
    if (told.ok) found.push(told.value)
    return told.ok ? null : told.error
  })
  if (!isOpen(id)) {
    // What no window has open is not to look as if one had.
    shelf.journals.delete(id)
    shelf.facts.delete(id)
    await leaveLock(shelf, id)
  }
  const [told] = found
  if (!saved.ok) return err(plainly(saved.error))
  return told === undefined ? err(deskError('edits.changed')) : ok({ ...told, saved: saved.value, live: null })
}

/** What the fields held, and of what article. */
type Told = Pick<ChangedMetadata, 'before' | 'title'>

function checked(metadata: Metadata, patch: MetadataPatch, seen: MetadataPatch | null): Result<Told, DeskError> {
  const keys = Object.keys(patch) as (keyof Metadata)[]
  const differs = keys.some((key) => seen !== null && JSON.stringify(seen[key]) !== JSON.stringify(metadata[key]))
  if (differs) return err(deskError('edits.changed'))
  const before = Object.fromEntries(keys.map((key) => [key, metadata[key]])) as MetadataPatch
  return ok({ before, title: metadata.title })
}

/** Says in the words of a change of many what was refused in those of one article. */
function plainly(error: DeskError): DeskError {
  const about = { ...(error.path === undefined ? {} : { path: error.path }) }
  if (error.code === 'save.locked' || error.code === 'lock.held') return deskError('edits.held', about)
  return error.code === 'history.unsaved' ? deskError('edits.unsaved', about) : error
}
