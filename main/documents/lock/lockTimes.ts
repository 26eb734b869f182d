import { BEAT_EVERY, STALE_AFTER } from '../../../src/saving/lock/lockRecord.ts'

/** How a desk keeps its locks, in milliseconds. */
export interface LockTimes {
  /** between two heartbeats, and between two looks at somebody else's lock */
  readonly beat: number
  /** without a heartbeat, before somebody else's lock may be taken over */
  readonly stale: number
  /** after a lock was taken over, before it is believed: whoever was a moment later has then shown up */
  readonly pause: number
  /** a lock handed over is kept for the one who asked */
  readonly keep: number
}

/** The usual ones. */
export const LOCK_TIMES: LockTimes = { beat: BEAT_EVERY, stale: STALE_AFTER, pause: 1000, keep: 30_000 }
