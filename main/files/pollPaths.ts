import type { FileSystem } from './fileSystem.ts'
import { isMissing } from './errnoOf.ts'

/** A look that is taken again and again. */
export interface Poll {
  /** Takes what is there now for known: what was told otherwise is not told again. Resolves when it has looked. */
  know(): Promise<void>
  stop(): void
}

/**
 * Looks at files and folders from time to time, for the changes that no system tells: those made on another machine of a share. One `stat`
 * for each path a time, never two looks at once; a path that cannot be looked at (a share that is away) is no news.
 * @param every milliseconds between two looks
 */
export function pollPaths(fs: FileSystem, paths: readonly string[], every: number, changed: () => void): Poll {
  let known = new Map<string, string>()
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<boolean> {
    const seen = new Map<string, string>()
    for (const path of paths) seen.set(path, (await markOf(fs, path)) ?? known.get(path) ?? '')
    const differs = paths.some(
      (path) => known.has(path) && known.get(path) !== '' && known.get(path) !== seen.get(path),
    )
    known = seen
    return differs
  }

  /** One look after the other: a share that hangs is not asked again meanwhile. */
  let last: Promise<unknown> = look()
  function next(): void {
    timer = setTimeout(() => {
      last = last.then(look).then((differs) => {
        if (stopped) return
        if (differs) changed()
        next()
      })
    }, every)
    timer.unref()
  }
  next()

  return {
    async know() {
      await (last = last.then(look))
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** What tells one state of a path from another; null where it cannot be seen. */
async function markOf(fs: FileSystem, path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await fs.stat(path)
    return `${mtimeMs} ${size}`
  } catch (cause) {
    return isMissing(cause) ? 'gone' : null
  }
}
