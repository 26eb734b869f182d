import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../src/article/article.ts'
import { articleText } from '../../src/article/articleText.ts'
import { makeArticleId } from '../../src/base/articleId.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { exists } from '../files/exists.ts'
import { storageError } from '../files/storageError.ts'
import { syncFolder } from '../files/syncFolder.ts'
import { articlePaths, articlesFolder } from '../library/articlePaths.ts'
import { checkLibraryThere } from './checkLibraryThere.ts'
import type { Shelf } from './shelf.ts'
import { namedAssets } from './assets/namedAssets.ts'
import { validContent } from './validContent.ts'

/** What a new article is made of, as a window sends it. */
export interface NewArticle {
  readonly metadata: unknown
  readonly document: unknown
  /** pictures and files of a manuscript: names without bytes */
  readonly assets: readonly unknown[]
}

/** Puts a new article on the shelf: its folder appears whole, with the article in it, or not at all. */
export async function createArticle(shelf: Shelf, given: NewArticle): Promise<Result<{ id: string }, DeskError>> {
  const content = validContent(given)
  if (!content.ok) return content
  const assets = namedAssets(given.assets)
  if (assets === null) return err(deskError('contract.badInput', { detail: 'assets' }))
  const now = shelf.clock.now()
  const moment = now.toISOString()
  const folder = articlesFolder(shelf.library)
  const building = join(folder, `.new-${randomBytes(8).toString('hex')}`)
  let placed: string | null = null
  try {
    await checkLibraryThere(shelf)
    const id = await freeId(shelf, now, content.value.metadata.title)
    const article: Article = {
      format: ARTICLE_FORMAT,
      version: ARTICLE_VERSION,
      id,
      createdAt: moment,
      modifiedAt: moment,
      ...content.value,
      assets,
      review: { stage: 'draft' },
    }
    await shelf.fs.mkdir(building)
    await atomicWrite(shelf.fs, join(building, 'article.json'), articleText(article))
    const place = articlePaths(shelf.library, id).folder
    await shelf.fs.rename(building, place)
    placed = place
    await syncFolder(shelf.fs, folder)
    return ok({ id })
  } catch (cause) {
    // Told as not made, so it must not stay: a second try would leave two of it.
    for (const left of [building, placed]) if (left !== null) await shelf.fs.remove(left).catch(() => undefined)
    return err(storageError(cause, folder))
  }
}

async function freeId(shelf: Shelf, now: Date, title: string): Promise<string> {
  for (;;) {
    const id = makeArticleId(now, title, [...randomBytes(4)])
    if (!(await exists(shelf.fs, articlePaths(shelf.library, id).folder))) return id
  }
}
