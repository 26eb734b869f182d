import type { Log } from './log.ts'

/** A log that keeps nothing: for the command line, whose words are its output. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
