import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { readStored } from '../readStored.ts'
import { saveArticle } from '../saveArticle.ts'
import type { Shelf } from '../shelf.ts'
import { keepVersion } from './keepVersion.ts'
import { revisionOf } from './revisionOf.ts'

/**
 * Saves another body and metadata of an article that no window has open; what it was and what it is are both kept as versions. Refused while the
 * journal holds what was not saved (`history.unsaved`), where a newer version of the program saved the article, and where it cannot be read whole.
 */
export async function saveMended(
  shelf: Shelf,
  id: string,
  content: { readonly metadata: Metadata; readonly document: DocumentJson },
): Promise<Result<null, DeskError>> {
  const { file, log } = articlePaths(shelf.library, id)
  try {
    const stored = await readStored(shelf, id)
    if (stored === null) return err(deskError('article.notFound', { path: file }))
    if (!stored.loaded.ok) return stored.loaded
    if (stored.loaded.value.newer) return err(deskError('article.newer', { path: file }))
    const revision = await revisionOf(shelf, id, stored)
    if (revision === null) return err(deskError('history.unsaved', { path: log }))
    const before = await keepVersion(shelf, id, { why: 'save', who: '' })
    if (!before.ok) return before
    const batch = { client: 'fix', revision, steps: [], metadata: null, size: 0 }
    const about = { id, etag: stored.etag, overwrite: false, asked: true }
    const saved = await saveArticle(shelf, { ...about, ...batch, whole: content })
    if (!saved.ok) return saved
    const kept = await keepVersion(shelf, id, { why: 'save', who: '' })
    return kept.ok ? ok(null) : kept
  } catch (cause) {
    return err(storageError(cause, file))
  }
}
