import { join } from 'node:path'
import type { Shelf } from './shelf.ts'

/**
 * Throws (ENOENT) where the library itself is not there: moved away, or its disk disconnected. Without this check the desk would build the
 * folders anew at an empty mount point, and save into nowhere.
 */
export async function checkLibraryThere({ fs, library }: Shelf): Promise<void> {
  await fs.stat(join(library, 'library.json'))
}
