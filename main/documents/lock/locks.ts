import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { LockStanding } from '../../../src/saving/lock/lockStanding.ts'

/** Who may write which article of a library, among all desks that have it open. Never throws. */
export interface Locks {
  /** This desk opens an article: it gets the lock if it can be had, and watches it from then on. */
  enter(id: string): Promise<LockStanding>
  /** The last window of this desk has closed the article: the lock is given back. */
  release(id: string): Promise<void>
  /**
   * Looks at the lock itself before something is written. Null where it is this desk's (or can be had, for an article that was not entered);
   * else why not. A lock that somebody removed is made anew.
   */
  check(id: string): Promise<DeskError | null>
  /** What this desk is to an article, as far as it knows; looks at nothing. Null: it has not entered it. */
  role(id: string): 'holder' | 'reader' | null
  /** Asks the holder. */
  ask(id: string): Promise<Result<LockStanding, DeskError>>
  /** Refuses whoever asked this desk. */
  decline(id: string): Promise<Result<LockStanding, DeskError>>
  /** Gives this desk's lock away; the article stays open for reading. Everything must be saved before. */
  give(id: string): Promise<Result<LockStanding, DeskError>>
  /** Takes a lock that is free, or over one that is stale. */
  take(id: string): Promise<Result<LockStanding, DeskError>>
  /** Gives every lock back. */
  stop(): Promise<void>
}
