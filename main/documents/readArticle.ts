import type { Article } from '../../src/article/article.ts'
import type { Loss } from '../../src/article/loss.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { errnoOf } from '../files/errnoOf.ts'
import { storageError } from '../files/storageError.ts'
import { articlePaths } from '../library/articlePaths.ts'
import { findAssets } from './assets/findAssets.ts'
import { checkLibraryThere } from './checkLibraryThere.ts'
import { readStored, type Stored } from './readStored.ts'
import type { ArticleFacts, Shelf } from './shelf.ts'

/** A saved article with what lies in its folder. */
export interface SavedArticle {
  readonly stored: Stored
  /** its assets are those of the file and those that lie in its assets folder; one whose bytes are not there has the size null */
  readonly article: Article
  readonly losses: readonly Loss[]
  /** saved by a newer version */
  readonly newer: boolean
  /** what a save takes over from it */
  readonly facts: ArticleFacts
}

/** Reads a saved article, whatever was written since. */
export async function readArticle(shelf: Shelf, id: string): Promise<Result<SavedArticle, DeskError>> {
  const { file } = articlePaths(shelf.library, id)
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
    const facts = { createdAt, review, assets: found.kept }
    return ok({ stored, article: { ...article, assets: found.present }, losses, newer, facts })
  } catch (cause) {
    return err(storageError(cause, file))
  }
}
