import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import { readStored } from '../readStored.ts'
import { saveArticle } from '../saveArticle.ts'
import type { Shelf } from '../shelf.ts'
import { keepVersion } from './keepVersion.ts'
import { readVersion } from './readVersion.ts'
import { revisionOf } from './revisionOf.ts'

/** What a restore left behind. */
export interface Restored {
  /** the version that was the article before; null where the last version held the same, or there was no whole article */
  readonly before: string | null
  /** the version that the article is now; null where it was the last one already */
  readonly version: string | null
}

/**
 * Restores a version of an article that no window has open: what the article is now is kept as a version, then the version's body and metadata are
 * saved, then that is kept as a version too. Refused while the journal holds what was not saved (`history.unsaved`), or where a newer version
 * of the program saved the article. A damaged article.json is kept as it stands by the save.
 */
export async function restoreSaved(
  shelf: Shelf,
  id: string,
  version: string,
  who: string,
): Promise<Result<Restored, DeskError>> {
  const read = await readVersion(shelf, id, version)
  if (!read.ok) return read
  const { file, log } = articlePaths(shelf.library, id)
  try {
    await checkLibraryThere(shelf)
    const stored = await readStored(shelf, id)
    if (stored?.loaded.ok && stored.loaded.value.newer) return err(deskError('article.newer', { path: file }))
    const revision = await revisionOf(shelf, id, stored)
    if (revision === null) return err(deskError('history.unsaved', { path: log }))
    const before = stored?.loaded.ok ? await keepVersion(shelf, id, { why: 'beforeRestore', who }) : ok(null)
    if (!before.ok) return before
    const { metadata, document } = read.value.article
    const batch = { client: 'restore', revision, steps: [], metadata: null, size: 0 }
    const about = { id, etag: stored?.etag ?? null, overwrite: false, asked: true }
    const saved = await saveArticle(shelf, { ...about, ...batch, whole: { metadata, document } })
    if (!saved.ok) return saved
    const kept = await keepVersion(shelf, id, { why: 'restore', who })
    return kept.ok ? ok({ before: before.value, version: kept.value }) : kept
  } catch (cause) {
    return err(storageError(cause, file))
  }
}
