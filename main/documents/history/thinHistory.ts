import { join } from 'node:path'
import { thinVersions } from '../../../src/saving/history/thinVersions.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { historyFiles } from './historyFiles.ts'

/**
 * Removes the versions of an article that thinning lets go of; copies of what a save wrote over are not thinned. Gives how many, and the
 * bytes they took. Another desk may thin at the same time: what is gone already is gone.
 * @throws what the file system throws
 */
export async function thinHistory(
  shelf: Shelf,
  id: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const { history } = articlePaths(shelf.library, id)
  return shelf.queue.run(history, async () => {
    const files = (await historyFiles(shelf, id)).filter(({ copy }) => !copy)
    const now = shelf.clock.now()
    const kept = new Set(thinVersions(files, now.getTime(), -now.getTimezoneOffset() * 60_000))
    let [count, bytes] = [0, 0]
    for (const file of files) {
      if (kept.has(file)) continue
      const path = join(history, file.file)
      const size = await sizeOf(shelf, path)
      await shelf.fs.remove(path)
      count += 1
      bytes += size
    }
    return { count, bytes }
  })
}

async function sizeOf({ fs }: Shelf, path: string): Promise<number> {
  try {
    return (await fs.lstat(path)).size
  } catch (cause) {
    if (isMissing(cause)) return 0
    throw cause
  }
}
