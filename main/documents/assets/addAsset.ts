import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Asset } from '../../../src/article/asset.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { exists } from '../../files/exists.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { storageError } from '../../files/storageError.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { checkLibraryThere } from '../checkLibraryThere.ts'
import type { Shelf } from '../shelf.ts'
import { assetFileName } from './assetFileName.ts'
import { describeAsset } from './describeAsset.ts'
import { listAssetFiles, type AssetFile } from './listAssetFiles.ts'

/** The largest picture or attachment, in bytes. */
export const MOST_ASSET_BYTES = 50 * 1024 * 1024

/**
 * Keeps the bytes of a picture or attachment with an article, as they are. The same bytes twice are one asset. The article's own file is
 * not touched: its next save takes the record up.
 * @param name the name the file came with
 */
export async function addAsset(
  shelf: Shelf,
  id: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<Asset, DeskError>> {
  if (bytes.byteLength > MOST_ASSET_BYTES) return err(deskError('asset.tooLarge'))
  const asset = describeAsset(name, bytes)
  if (asset === null) return err(deskError('asset.notPicture'))
  const { assets: folder } = articlePaths(shelf.library, id)
  return shelf.queue.run(folder, async () => {
    if (shelf.locks.role(id) === 'reader') return err(deskError('save.locked', { path: folder }))
    try {
      await checkLibraryThere(shelf)
      return await keep(shelf, id, name, bytes, asset)
    } catch (cause) {
      return err(storageError(cause, folder))
    }
  })
}

async function keep(
  shelf: Shelf,
  id: string,
  originalName: string,
  bytes: Uint8Array,
  asset: Asset,
): Promise<Result<Asset, DeskError>> {
  const { file, assets: folder } = articlePaths(shelf.library, id)
  // An article whose file was deleted while it is open may still be saved again, with its pictures.
  if (!shelf.facts.has(id) && !(await exists(shelf.fs, file))) return err(deskError('article.notFound', { path: file }))
  const files = await listAssetFiles(shelf.fs, folder)
  const same = await sameBytes(shelf, files, asset)
  const name = same?.name ?? assetFileName(originalName, asset, await namesIn(shelf, folder))
  if (same === null) {
    await makeFolder(shelf.fs, folder)
    await atomicWrite(shelf.fs, join(folder, name), bytes)
  }
  const kept: Asset = { ...asset, name, ...(name === originalName ? {} : { originalName }) }
  const facts = shelf.facts.get(id)
  if (facts !== undefined) {
    const others = facts.assets.filter((other) => other.name !== name)
    shelf.facts.set(id, { ...facts, assets: [...others, kept] })
  }
  return ok(kept)
}

async function sameBytes({ fs }: Shelf, files: readonly AssetFile[], asset: Asset): Promise<AssetFile | null> {
  for (const file of files) {
    if (file.size !== asset.size) continue
    const sha256 = createHash('sha256')
      .update(await fs.readFile(file.path))
      .digest('hex')
    if (sha256 === asset.sha256) return file
  }
  return null
}

/** Every name in the folder, of whatever it is, so that no link or foreign file is written over. */
async function namesIn({ fs }: Shelf, folder: string): Promise<string[]> {
  return (await exists(fs, folder)) ? (await fs.readdir(folder)).map(({ name }) => name) : []
}
