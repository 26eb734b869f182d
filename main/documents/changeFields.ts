import { withPatch, type Metadata, type MetadataPatch } from '../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Saved } from '../../src/contract/answers.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { findJournal } from '../library/findJournal.ts'
import { keepVersion } from './history/keepVersion.ts'
import { readArticle } from './readArticle.ts'
import { isInUse } from './repair/isInUse.ts'
import { saveArticle } from './saveArticle.ts'
import type { Shelf } from './shelf.ts'

/**
 * Changes fields of an article that no window has open: what it was is kept as a version first. Refused while another desk may be writing it,
 * and while its journal holds what was not saved.
 * @param who changes it, for the version's record
 * @param refuses asked of the fields as they are, before anything is written; an error it gives is the answer
 */
export async function changeFields(
  shelf: Shelf,
  id: string,
  patch: MetadataPatch,
  who: string,
  refuses: (metadata: Metadata) => DeskError | null = () => null,
): Promise<Result<Saved, DeskError>> {
  const { file, folder, log } = articlePaths(shelf.library, id)
  try {
    if (await isInUse(shelf.fs, folder, shelf.clock.now().getTime()))
      return err(deskError('lock.held', { path: folder }))
    const read = await readArticle(shelf, id)
    if (!read.ok) return read
    const { article, stored, newer } = read.value
    if (newer) return err(deskError('article.newer', { path: file }))
    const refusal = refuses(article.metadata)
    if (refusal !== null) return err(refusal)
    const found = await findJournal(shelf.fs, log, stored.etag)
    const revision =
      found.kind === 'none'
        ? 0
        : found.kind === 'runs' && found.unsaved.batches.length === 0
          ? found.unsaved.revision
          : null
    if (revision === null) return err(deskError('history.unsaved', { path: log }))
    const kept = await keepVersion(shelf, id, { why: 'save', who }, stored)
    if (!kept.ok) return kept
    const whole = { metadata: withPatch(article.metadata, patch), document: article.document }
    const batch = { client: 'fields', revision, steps: [], metadata: null, size: 0, whole }
    const saved = await saveArticle(shelf, { id, etag: stored.etag, overwrite: false, asked: true, who, ...batch })
    return saved.ok ? ok(saved.value) : saved
  } catch (cause) {
    return err(storageError(cause, file))
  }
}
