import type { Bridge } from '../../src/contract/bridge.ts'
import { isTyping } from './typing.ts'

/** How long the list may be older than the library while change follows change, in milliseconds. */
export const BETWEEN_READINGS = 300

/** The same while a person types: reading the library takes time from the keys. */
export const WHILE_TYPING = 1000

/**
 * Runs `work` when the library has changed: at once, and while change follows change (a person who saves again and again, a batch) no more
 * than once in {@link BETWEEN_READINGS}, or in {@link WHILE_TYPING}; the last time after the last change. Gives what stops it.
 */
export function onLibraryChanged(bridge: Pick<Bridge, 'on'>, work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null
  let last = -Infinity
  function run(): void {
    waiting = null
    last = Date.now()
    work()
  }
  const stop = bridge.on('library.changed', () => {
    if (waiting !== null) return
    const early = last + (isTyping() ? WHILE_TYPING : BETWEEN_READINGS) - Date.now()
    if (early <= 0) run()
    else waiting = setTimeout(run, early)
  })
  return () => {
    stop()
    if (waiting !== null) clearTimeout(waiting)
  }
}
