import { watch } from 'node:fs'
import { nodeFileSystem } from './fileSystem.ts'
import { pollPaths } from './pollPaths.ts'

/** How long a folder must be quiet before it is looked at: other programs write a file in several steps. */
const QUIET = 200

/** How often a watched folder is looked at besides, in milliseconds: no system tells what another machine of a share does. */
const LOOK_EVERY = 10_000

/** How a folder is watched, where it is not the usual. */
export interface WatchOptions {
  /** files that are looked at besides the folder's own list of names */
  readonly files?: readonly string[]
  /** milliseconds between two looks */
  readonly every?: number
  /** whether a name in the folder is worth a look; where the system tells no name it always is */
  readonly heeds?: (name: string) => boolean
}

/**
 * Tells when something in a folder (not below it) has changed and then been quiet for a moment.
 * @param failed told once where the folder cannot be watched (any more); it is looked at from time to time all the same
 * @returns a function that stops watching
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  failed: (cause: unknown) => void,
  { files = [], every = LOOK_EVERY, heeds = () => true }: WatchOptions = {},
): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void tell(), QUIET)
  }
  const poll = pollPaths(nodeFileSystem, [folder, ...files], every, wait)
  async function tell(): Promise<void> {
    // Known before it is told: what changes after this is told again.
    await poll.know()
    if (!stopped) changed()
  }
  const stop = () => {
    stopped = true
    clearTimeout(timer)
    poll.stop()
  }
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      if (name === null || heeds(name)) wait()
    })
    watcher.on('error', (cause) => {
      watcher.close()
      wait()
      failed(cause)
    })
    return () => {
      stop()
      watcher.close()
    }
  } catch (cause) {
    failed(cause)
    return stop
  }
}
