import { join } from 'node:path'
import { loadArticle } from '../../src/article/load.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Conflict } from '../../src/contract/answers.ts'
import { isMissing } from '../files/errnoOf.ts'
import { etagOf } from '../files/etagOf.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { readArticle } from './readArticle.ts'
import type { Shelf } from './shelf.ts'

/**
 * Reads what an open article clashes with: its file as it is now, and what both began as. Nothing is changed.
 * @param etag of the file that the window's edits began with
 * @returns the errors of `readArticle`, and `article.newer` where a newer version saved the file: it can not be merged
 */
export async function readConflict(shelf: Shelf, id: string, etag: string): Promise<Result<Conflict, DeskError>> {
  const { file } = articlePaths(shelf.library, id)
  return shelf.queue.run(file, async () => {
    const read = await readArticle(shelf, id)
    if (!read.ok) return read
    const { stored, article, losses, newer } = read.value
    if (newer) return err(deskError('article.newer', { path: file }))
    const { metadata, document, assets, modifiedAt } = article
    const theirs = { etag: stored.etag, metadata, document, assets, modifiedAt, losses }
    try {
      const bytes = stored.etag === etag ? stored.bytes : await baseBytes(shelf, id, etag)
      return ok({ theirs, base: bytes === null ? null : contentOf(bytes) })
    } catch (cause) {
      return err(storageError(cause, file))
    }
  })
}

/** From memory, or from beside the journal, or from beside one that was laid aside; null where they are nowhere. */
async function baseBytes(shelf: Shelf, id: string, etag: string): Promise<Uint8Array | null> {
  const state = shelf.journals.get(id)
  if (state?.base === etag && state.baseBytes !== null) return state.baseBytes
  const { journal } = articlePaths(shelf.library, id)
  for (const name of await namesIn(shelf, journal)) {
    if (name !== 'base.json' && !name.endsWith('.base.json')) continue
    const bytes = await shelf.fs.readFile(join(journal, name))
    if (etagOf(bytes) === etag) return bytes
  }
  return null
}

async function namesIn({ fs }: Shelf, folder: string): Promise<string[]> {
  try {
    return (await fs.readdir(folder)).map(({ name }) => name)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}

/** Null where they can no longer be read whole: half a beginning would make text of the other side seem to be new. */
function contentOf(bytes: Uint8Array): Conflict['base'] {
  const loaded = loadArticle(new TextDecoder().decode(bytes))
  if (!loaded.ok || loaded.value.newer || loaded.value.losses.length > 0) return null
  const { metadata, document } = loaded.value.article
  return { metadata, document }
}
