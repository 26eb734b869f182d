import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'

/**
 * The text of a small file; null where there is none.
 * @throws what the file system throws for any other reason
 */
export async function readText(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await fs.readFile(path))
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
