import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import { errnoOf } from '../files/errnoOf.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { checkLibraryThere } from './checkLibraryThere.ts'
import { findAssets } from './assets/findAssets.ts'
import { readStored, type Stored } from './readStored.ts'
import type { Shelf } from './shelf.ts'

/**
 * Opens an article. Its assets are those of the file and those that lie in its assets folder; one whose bytes are not there has the size
 * null. Read-only where a newer version saved it, or where it may not be written to.
 */
export async function openArticle(shelf: Shelf, id: string): Promise<Result<OpenArticle, DeskError>> {
  const { file, folder } = articlePaths(shelf.library, id)
  let stored: Stored | null
  try {
    stored = await readStored(shelf, id)
  } catch (cause) {
    return err(deskError('input.unreadable', { path: file, detail: errnoOf(cause) || String(cause) }))
  }
  try {
    if (stored === null) {
      await checkLibraryThere(shelf)
      return err(deskError('article.notFound', { path: file }))
    }
    if (!stored.loaded.ok) return stored.loaded
    const { article, losses, newer } = stored.loaded.value
    const found = await findAssets(shelf, id, article.assets)
    const { createdAt, review } = article
    shelf.facts.set(id, { createdAt, review, assets: found.kept })
    const readOnly = newer || !(await mayWrite(shelf, file)) || !(await mayWrite(shelf, folder))
    return ok({
      article: { ...article, assets: found.present },
      etag: stored.etag,
      losses,
      readOnly,
      revision: 0,
      recovered: null,
      diverged: false,
    })
  } catch (cause) {
    return err(storageError(cause, file))
  }
}

async function mayWrite({ fs }: Shelf, path: string): Promise<boolean> {
  try {
    await fs.checkWritable(path)
    return true
  } catch {
    return false
  }
}
