import { isAssetName } from '../../../src/article/asset.ts'
import { loadArticle } from '../../../src/article/load.ts'
import type { Loss } from '../../../src/article/loss.ts'
import { isArticleId } from '../../../src/base/articleId.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { readZip, type UnpackedFile } from '../../files/zip/readZip.ts'

/** An article as a package (稿件包) holds it. */
export interface PackagedArticle {
  readonly id: string
  readonly title: string
  readonly losses: readonly Loss[]
  /** paths as they lie in the article's folder */
  readonly files: readonly UnpackedFile[]
}

/** As many files and bytes as a package may unpack to: thousands of large pictures. */
const LIMITS = { mostFiles: 5_000, mostBytes: 1024 * 1024 * 1024 }

/** Where a file of a package may go: beside article.json itself, assets and versions, each by a name that can be nothing else. */
const PLACES = /^(?:assets|history)\/([^/]+)$/

/**
 * Reads a package. The folder that holds it all may be there or not, so that one that was unpacked and packed again by hand opens too. A
 * path that leads anywhere but to an article's own files, two files of one name (upper and lower case being one), and a package over the
 * limits are the error `package.broken`; an article saved by a newer version is `article.newer`.
 */
export function readPackage(bytes: Uint8Array, path?: string): Result<PackagedArticle, DeskError> {
  const broken = (detail: string) => err(deskError('package.broken', { path, detail }))
  const unpacked = readZip(bytes, LIMITS)
  if (unpacked === null) return broken('no zip, or damaged, or too large')
  const root = unpacked
    .map((file) => /^(?:[^/\\]+\/)?(?=article\.json$)/.exec(file.path)?.[0])
    .find((found) => found !== undefined)
  if (root === undefined) return broken('no article.json')
  const files = unpacked.map((file) => ({
    ...file,
    path: file.path.startsWith(root) ? file.path.slice(root.length) : '',
  }))
  if (!files.every((file) => isPlace(file.path))) return broken('a file that is not an article’s')
  const names = new Set(files.map((file) => file.path.normalize('NFC').toLowerCase()))
  if (names.size < files.length) return broken('two files of one name')
  const text = files.find((file) => file.path === 'article.json') as UnpackedFile
  const loaded = loadArticle(new TextDecoder().decode(text.bytes), path)
  if (!loaded.ok) return loaded
  const { article, losses, newer } = loaded.value
  if (newer) return err(deskError('article.newer', { path }))
  // A folder's name is the article's id, whatever id the file tells: folders are copied by hand.
  const folder = root.slice(0, -1)
  return ok({ id: isArticleId(folder) ? folder : article.id, title: article.metadata.title, losses, files })
}

function isPlace(path: string): boolean {
  return path === 'article.json' || isAssetName(PLACES.exec(path)?.[1] ?? '')
}
