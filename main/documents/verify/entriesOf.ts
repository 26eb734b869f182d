import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem, FolderEntry } from '../../files/fileSystem.ts'

/**
 * What a folder holds; nothing where there is none.
 * @throws what the file system throws for any other reason
 */
export async function entriesOf(fs: FileSystem, folder: string): Promise<FolderEntry[]> {
  try {
    return await fs.readdir(folder)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}
