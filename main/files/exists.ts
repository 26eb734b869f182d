import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'

/** Whether something bears a name: a file, a folder, or a link, wherever it points. */
export async function exists(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.lstat(path)
    return true
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}
