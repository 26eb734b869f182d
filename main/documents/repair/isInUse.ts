import { hostname } from 'node:os'
import { join } from 'node:path'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import { errnoOf, isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** A lock that was written this long ago is nobody's any more, whatever the clocks of a share say; in milliseconds. */
const SURELY_STALE = 3_600_000

/**
 * Whether a desk may be writing to an article now, by the lock in its folder. A lock is disregarded only where its holder ran on this machine
 * and runs no more, or where nobody has written it for an hour.
 * @param now milliseconds since 1970
 */
export async function isInUse(
  fs: FileSystem,
  folder: string,
  now: number,
  runs: (process: number) => boolean = isRunning,
): Promise<boolean> {
  const path = join(folder, 'lock.json')
  try {
    const [bytes, { mtimeMs }] = [await fs.readFile(path), await fs.stat(path)]
    if (now - mtimeMs > SURELY_STALE) return false
    const lock = parseJson(new TextDecoder().decode(bytes))
    if (!isJsonObject(lock)) return true
    return !(lock.machine === hostname() && typeof lock.process === 'number' && !runs(lock.process))
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}

function isRunning(process: number): boolean {
  try {
    globalThis.process.kill(process, 0)
    return true
  } catch (cause) {
    // Somebody else's process is one that runs.
    return errnoOf(cause) === 'EPERM'
  }
}
