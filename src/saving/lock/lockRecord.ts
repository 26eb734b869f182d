/** What a lock file says: who edits the article, on which machine, and when they were last heard of. */
export interface LockRecord {
  /** of one running desk; a new start is a new holder */
  readonly holder: string
  readonly person: string
  readonly machine: string
  readonly process: number
  /** when that process began, in the words of its system; '' where that cannot be told. Tells a process from a later one of its number. */
  readonly started: string
  /** the running system whose processes can be told apart by number: one start of one machine; '' where that cannot be told */
  readonly seat: string
  /** the user data that the desk works with: the same after a restart */
  readonly desk: string
  /** grows by one with each heartbeat: what other machines watch, since their clocks may differ */
  readonly beat: number
  /** the holder's own clock, milliseconds since 1970: for people who look into the file, never compared */
  readonly since: number
}

/** How a lock looks to another desk. */
export type LockView = 'free' | 'mine' | 'held' | 'stale'

/** How often a holder beats, and how long without a beat makes a lock stale, in milliseconds of the watcher's own clock. */
export const BEAT_EVERY = 10_000
export const STALE_AFTER = 45_000

/**
 * What a desk has seen of somebody's lock: the last beat, when (on its own monotonic clock) that beat was first seen, and when it was last
 * looked at.
 */
export interface LockWatch {
  readonly holder: string
  readonly beat: number
  readonly firstSeen: number
  readonly lastSeen: number
}

/**
 * Judges a lock by its beat alone, so that clocks that differ between machines do no harm: a lock is stale only after the watcher itself has
 * looked again and again for `staleAfter` and seen no new beat, or when its holder ran on this machine and runs no more. A watcher that
 * slept, or was cut off, has not looked: it begins anew.
 * @param record the lock file's content; null where there is none
 * @param mine this desk's holder id
 * @param watch what was seen before
 * @param now the watcher's monotonic clock, milliseconds
 * @param vanished whether the holder is known to run no more (same machine, no such process)
 * @param staleAfter milliseconds without a beat; a gap of that length between two looks is no watching
 */
export function viewLock(
  record: LockRecord | null,
  mine: string,
  watch: LockWatch | null,
  now: number,
  vanished: boolean,
  staleAfter = STALE_AFTER,
): { view: LockView; watch: LockWatch | null } {
  if (record === null) return { view: 'free', watch: null }
  if (record.holder === mine) return { view: 'mine', watch: null }
  if (vanished) return { view: 'stale', watch: null }
  const same = watch !== null && watch.holder === record.holder && watch.beat === record.beat
  const watched = same && now - watch.lastSeen < staleAfter
  const firstSeen = watched ? watch.firstSeen : now
  const seen = { holder: record.holder, beat: record.beat, firstSeen, lastSeen: now }
  return { view: now - firstSeen >= staleAfter ? 'stale' : 'held', watch: seen }
}
