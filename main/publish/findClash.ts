import { join } from 'node:path'
import { isMissing } from '../files/errnoOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { FileToWrite } from '../files/writeFiles.ts'

/**
 * The first file that may not be written: one of two that a disk would take for one (upper and lower case being one), or one of the given
 * paths where other bytes lie already. Null where there is none.
 * @param kept paths where other bytes are another's: see `guardedPaths`
 * @throws what the file system throws
 */
export async function findClash(
  fs: FileSystem,
  folder: string,
  files: readonly FileToWrite[],
  kept: ReadonlySet<string>,
): Promise<string | null> {
  const seen = new Set<string>()
  for (const { path, data } of files) {
    const key = path.normalize('NFC').toLowerCase()
    if (seen.has(key)) return path
    seen.add(key)
    if (kept.has(path) && !(await isFreeFor(fs, join(folder, path), data))) return path
  }
  return null
}

async function isFreeFor(fs: FileSystem, path: string, data: Uint8Array | string): Promise<boolean> {
  try {
    return Buffer.from(data).equals(await fs.readFile(path))
  } catch (cause) {
    if (isMissing(cause)) return true
    throw cause
  }
}
