import { articleIdOfBinName } from '../../../src/base/binName.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { binFolder } from '../../library/binPaths.ts'

/**
 * The names of the deleted articles' folders, in no order; none where there is no bin.
 * @throws what the file system throws for any other reason
 */
export async function binNames(fs: FileSystem, library: string): Promise<string[]> {
  try {
    const folders = (await fs.readdir(binFolder(library))).filter((entry) => entry.isDirectory())
    return folders.map(({ name }) => name).filter((name) => articleIdOfBinName(name) !== null)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}
