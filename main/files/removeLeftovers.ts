import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { isTemporaryName } from './temporaryName.ts'

/** Milliseconds after which a file on its way to something else can be nobody's any more, also where a share's clock goes wrong by hours. */
const A_DAY = 86_400_000

/** The name that the making of an article gives to a folder that is not finished. */
const UNFINISHED = /^\.new-[0-9a-f]{16}$/

/**
 * Removes from a folder (not below it) what a desk left that was killed or lost its power in the middle of a write: it was never told to be
 * kept, and nothing reads it. Younger than a day it may yet be another desk's, and stays. What cannot be removed stays too.
 * @param now the time of the clock that stamps the files
 */
export async function removeLeftovers(fs: FileSystem, folder: string, now: Date): Promise<void> {
  const entries = await fs.readdir(folder).catch(() => [])
  for (const { name } of entries.filter((entry) => isTemporaryName(entry.name) || UNFINISHED.test(entry.name))) {
    const path = join(folder, name)
    try {
      const { mtimeMs } = await fs.lstat(path)
      if (now.getTime() - mtimeMs > A_DAY) await fs.remove(path)
    } catch {
      // It is in nobody's way.
    }
  }
}
