import { watch } from 'node:fs'

/** How long a folder must be quiet before it is looked at: other programs write a file in several steps. */
const QUIET = 200

/**
 * Tells when something in a folder (not below it) has changed and then been quiet for a moment.
 * @param failed told once where the folder cannot be watched (any more)
 * @param heeds whether a name in it is worth a look; where the system tells no name it always is
 * @returns a function that stops watching
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  failed: (cause: unknown) => void,
  heeds: (name: string) => boolean = () => true,
): () => void {
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET)
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
      clearTimeout(timer)
      watcher.close()
    }
  } catch (cause) {
    failed(cause)
    return () => clearTimeout(timer)
  }
}
