import type { LockRecord } from './lockRecord.ts'

/** What is appended to a lock file at each heartbeat. White space after its end leaves JSON as it is. */
export const BEAT_MARK = ' '

/**
 * A lock as text: JSON that people can read. Its holder only ever appends to it (`BEAT_MARK`), through the file it once made, so that a late
 * heartbeat can never fall upon a lock that somebody else has put in its place.
 */
export function lockText(record: LockRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
