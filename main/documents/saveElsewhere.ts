import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../src/article/article.ts'
import { articleText } from '../../src/article/articleText.ts'
import { makeArticleId } from '../../src/base/articleId.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { exists } from '../files/exists.ts'
import { storageError } from '../files/storageError.ts'
import { writeFiles, type FileToWrite } from '../files/writeFiles.ts'
import { readAsset } from './assets/readAsset.ts'
import type { Shelf } from './shelf.ts'
import { validContent } from './validContent.ts'

/** What a window holds of an article that cannot be saved where it belongs. */
export interface ArticleInHand {
  readonly id: string
  readonly metadata: unknown
  readonly document: unknown
}

/** Where it was put. */
export interface SavedElsewhere {
  /** absolute path of the article's new folder */
  readonly path: string
  /** pictures and files whose bytes could not be read: they are named, and not there */
  readonly missing: number
}

/**
 * Puts an article, with the pictures that can still be read, into a folder outside of its library: as a folder that can be laid into any
 * library's `articles`, or into them at once where the folder is a library. Whatever lies there already stays.
 * @param folder absolute path that the person chose
 */
export async function saveElsewhere(
  shelf: Shelf,
  given: ArticleInHand,
  folder: string,
): Promise<Result<SavedElsewhere, DeskError>> {
  const content = validContent(given)
  if (!content.ok) return content
  const moment = shelf.clock.now()
  const modifiedAt = moment.toISOString()
  const facts = shelf.facts.get(given.id) ?? { createdAt: modifiedAt, review: { stage: 'draft' as const }, assets: [] }
  const files: FileToWrite[] = []
  for (const { name } of facts.assets) {
    const asset = await readAsset(shelf, given.id, name)
    if (asset.ok) files.push({ path: `assets/${name}`, data: asset.value.bytes })
  }
  try {
    await shelf.fs.stat(folder)
    const isLibrary = await exists(shelf.fs, join(folder, 'library.json'))
    const place = isLibrary ? join(folder, 'articles') : folder
    let id = given.id
    while (await exists(shelf.fs, join(place, id)))
      id = makeArticleId(moment, content.value.metadata.title, [...randomBytes(4)])
    const article: Article = {
      format: ARTICLE_FORMAT,
      version: ARTICLE_VERSION,
      id,
      modifiedAt,
      ...facts,
      ...content.value,
    }
    // The article last: where it stands, all stands.
    files.push({ path: 'article.json', data: articleText(article) })
    const path = join(place, id)
    const written = await writeFiles(shelf.fs, path, files)
    return written.ok ? ok({ path, missing: facts.assets.length - files.length + 1 }) : written
  } catch (cause) {
    return err(storageError(cause, folder))
  }
}
