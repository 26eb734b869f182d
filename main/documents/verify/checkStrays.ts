import { join } from 'node:path'
import { isTemporaryName } from '../../files/temporaryName.ts'
import { isLeftover } from '../../library/binPaths.ts'
import { entriesOf } from './entriesOf.ts'
import type { Inspection } from './inspection.ts'

/** Younger than this it may belong to a desk that works at this moment; in milliseconds. */
export const FRESH = 3_600_000

/** Looks for what a crash left in a folder: temporary files, articles half made, articles half removed. */
export async function checkStrays(look: Inspection, folder: string): Promise<void> {
  for (const entry of await entriesOf(look.fs, folder)) {
    const path = join(folder, entry.name)
    if (entry.isFile() && isTemporaryName(entry.name)) {
      look.found((await isFresh(look, path)) ? 'temporaryFresh' : 'temporary', path)
    } else if (entry.isDirectory() && /^\.new-[0-9a-f]{16}$/.test(entry.name)) {
      look.found((await isFresh(look, path)) ? 'unfinishedFresh' : 'unfinished', path)
    } else if (entry.isDirectory() && isLeftover(entry.name)) look.found('leftover', path)
  }
}

/** What is gone by now was fresh. */
async function isFresh({ fs, now }: Inspection, path: string): Promise<boolean> {
  const facts = await fs.stat(path).catch(() => null)
  return facts === null || now - facts.mtimeMs < FRESH
}
