import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'

/** Whether a path is a folder itself: not a link to one, not a file, not nothing. */
export async function isFolder(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.lstat(path)).isDirectory()
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}
