import { join } from 'node:path'
import { isAssetName } from '../../../src/article/asset.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'

/** A file of an article's folder that a package takes along. */
export interface StoredFile {
  /** within the article's folder */
  readonly path: string
  /** in bytes */
  readonly size: number
}

/**
 * The files of an article that a package holds: article.json, assets and versions, no journal of what is not saved.
 * @throws what the file system throws
 */
export async function storedFiles({ fs, library }: Shelf, id: string): Promise<StoredFile[]> {
  const { folder, file } = articlePaths(library, id)
  const found: StoredFile[] = [{ path: 'article.json', size: (await fs.stat(file)).size }]
  for (const place of ['assets', 'history']) {
    const entries = await fs.readdir(join(folder, place)).catch((cause: unknown) => {
      if (isMissing(cause)) return []
      throw cause
    })
    const names = entries.filter((entry) => entry.isFile() && isAssetName(entry.name)).map(({ name }) => name)
    for (const name of names.sort())
      found.push({ path: `${place}/${name}`, size: (await fs.stat(join(folder, place, name))).size })
  }
  return found
}
