import { join, sep } from 'node:path'
import { isArticleId } from '../../../src/base/articleId.ts'
import { isAssetName, mediaTypeOf } from '../../../src/article/asset.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { sniffPicture } from './sniffPicture.ts'

/** An asset's bytes, and what they are. */
export interface AssetBytes {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/**
 * The bytes of an asset. Takes an id and a name, never a path: `..` and separators are no names, and a link that leads out of the article's
 * own assets folder is refused. The media type is that of the bytes; a file that says it is a picture and is none is never called one.
 */
export async function readAsset(shelf: Shelf, id: string, name: string): Promise<Result<AssetBytes, DeskError>> {
  const notFound = err(deskError('asset.notFound', { detail: 'refused or not there' }))
  if (!isArticleId(id) || !isAssetName(name)) return notFound
  const { assets } = articlePaths(shelf.library, id)
  try {
    const path = await shelf.fs.realpath(join(assets, name))
    // The library's path is real already: whatever differs below it is a link.
    if (!path.startsWith(assets + sep) || !(await shelf.fs.stat(path)).isFile()) return notFound
    const bytes = await shelf.fs.readFile(path)
    const picture = sniffPicture(bytes)
    if (picture !== null) return ok({ bytes, mediaType: mediaTypeOf(`.${picture}`) })
    const told = mediaTypeOf(name)
    return ok({ bytes, mediaType: told.startsWith('image/') ? 'application/octet-stream' : told })
  } catch {
    return notFound
  }
}
