import { dirname } from 'node:path'
import { errnoOf } from './errnoOf.ts'
import { exists } from './exists.ts'
import type { FileSystem } from './fileSystem.ts'
import { syncFolder } from './syncFolder.ts'

/** What a rename answers where somebody took the name between the look and the move. */
const TAKEN: readonly string[] = ['ENOTEMPTY', 'EEXIST']

/**
 * Moves a file, or a folder with all that is in it, to a place on the same disk, in one step: it is there whole, or still here.
 * @returns false where something bears the new name already; nothing was changed then
 * @throws what the file system throws
 */
export async function moveWhole(fs: FileSystem, from: string, to: string): Promise<boolean> {
  if (await exists(fs, to)) return false
  try {
    await fs.rename(from, to)
  } catch (cause) {
    if (TAKEN.includes(errnoOf(cause))) return false
    throw cause
  }
  // It has moved; that the disk did not confirm it changes nothing for those who look.
  for (const folder of [dirname(to), dirname(from)]) await syncFolder(fs, folder).catch(() => undefined)
  return true
}
