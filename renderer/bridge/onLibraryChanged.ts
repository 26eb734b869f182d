import type { Bridge } from '../../src/contract/bridge.ts'

/** How long the list may be older than the library while change follows change, in milliseconds. */
export const BETWEEN_READINGS = 300

/**
 * Runs `work` when the library has changed: at once, and while change follows change (a person who saves again and again, a batch) no more
 * than once in {@link BETWEEN_READINGS}, the last time after the last change. Gives what stops it.
 */
export function onLibraryChanged(bridge: Pick<Bridge, 'on'>, work: () => void): () => void {
  let resting: ReturnType<typeof setTimeout> | null = null
  let missed = false
  function run(): void {
    missed = false
    resting = setTimeout(() => {
      resting = null
      if (missed) run()
    }, BETWEEN_READINGS)
    work()
  }
  const stop = bridge.on('library.changed', () => {
    if (resting === null) run()
    else missed = true
  })
  return () => {
    stop()
    if (resting !== null) clearTimeout(resting)
    resting = null
    missed = false
  }
}
