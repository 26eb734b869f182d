import { join } from 'node:path'
import { isAssetName } from '../../../src/article/asset.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'

/** A file in an article's assets folder. */
export interface AssetFile {
  readonly name: string
  readonly path: string
  /** in bytes */
  readonly size: number
}

/** The files in an assets folder: no links, no folders, no name an asset cannot have. Empty where there is no folder. */
export async function listAssetFiles(fs: FileSystem, folder: string): Promise<AssetFile[]> {
  try {
    const names = (await fs.readdir(folder)).filter((entry) => entry.isFile() && isAssetName(entry.name))
    const files = names
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name }) => ({ name, path: join(folder, name) }))
    return await Promise.all(files.map(async (file) => ({ ...file, size: (await fs.stat(file.path)).size })))
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}
