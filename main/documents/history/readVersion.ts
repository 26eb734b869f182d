import { join } from 'node:path'
import type { Article } from '../../../src/article/article.ts'
import { loadArticle } from '../../../src/article/load.ts'
import type { Loss } from '../../../src/article/loss.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { historyFiles, type HistoryFile } from './historyFiles.ts'
import { readPacked, unpackVersion } from './packVersion.ts'

/** The largest file that is read as a version, in bytes. */
const MOST = 256 * 1024 * 1024

/** A version with its article. */
export interface ReadVersion {
  readonly file: HistoryFile
  /** what a person called it; '' for none */
  readonly name: string
  /** with the folder's id, whatever id the version tells */
  readonly article: Article
  readonly losses: readonly Loss[]
}

/** Reads a version. One that is gone is the error `history.notFound`; one whose checksums do not hold, or that is no article, `history.damaged`. */
export async function readVersion(shelf: Shelf, id: string, version: string): Promise<Result<ReadVersion, DeskError>> {
  const { history } = articlePaths(shelf.library, id)
  try {
    const file = (await historyFiles(shelf, id)).find((one) => one.version === version)
    if (file === undefined) return err(deskError('history.notFound', { path: join(history, version) }))
    const path = join(history, file.file)
    const damaged = (detail: string) => err(deskError('history.damaged', { path, detail }))
    if ((await shelf.fs.stat(path)).size > MOST) return damaged('too large')
    const bytes = await shelf.fs.readFile(path)
    const packed = file.copy ? null : readPacked(bytes)
    const article = file.copy ? bytes : packed === null ? null : await unpackVersion(packed)
    if (article === null) return damaged('checksum')
    const loaded = loadArticle(new TextDecoder().decode(article), path)
    if (!loaded.ok) return damaged(loaded.error.detail ?? '')
    if (loaded.value.newer) return err(deskError('article.newer', { path }))
    const { losses } = loaded.value
    return ok({ file, name: packed?.header.name ?? '', article: { ...loaded.value.article, id }, losses })
  } catch (cause) {
    return err(storageError(cause, history))
  }
}
