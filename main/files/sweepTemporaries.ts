import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { isTemporaryName } from './temporaryName.ts'

/** How old a temporary file must be before it is swept, in milliseconds: no write takes a day, whatever the clocks of a share say. */
export const STALE_TEMPORARY = 24 * 3_600_000

/**
 * Removes the temporary files that crashes left in folders long ago. They were never acknowledged: whatever was, stands under its own name.
 * What is not there, or may not be removed, is passed over.
 * @param now milliseconds since 1970
 */
export async function sweepTemporaries(fs: FileSystem, folders: readonly string[], now: number): Promise<void> {
  for (const folder of folders) {
    const entries = await fs.readdir(folder).catch(() => [])
    for (const { name } of entries.filter((entry) => entry.isFile() && isTemporaryName(entry.name))) {
      const path = join(folder, name)
      const facts = await fs.stat(path).catch(() => null)
      if (facts !== null && now - facts.mtimeMs > STALE_TEMPORARY) await fs.remove(path).catch(() => undefined)
    }
  }
}
