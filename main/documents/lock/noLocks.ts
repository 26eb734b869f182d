import { ok } from '../../../src/base/result.ts'
import type { LockStanding } from '../../../src/saving/lock/lockStanding.ts'
import type { Locks } from './locks.ts'

const MINE: LockStanding = { kind: 'mine', askedBy: null }

/** Locks of a library that no other desk has open: everything may be written. */
export const noLocks: Locks = {
  enter: async () => MINE,
  release: async () => undefined,
  check: async () => null,
  role: () => 'holder',
  ask: async () => ok(MINE),
  decline: async () => ok(MINE),
  give: async () => ok(MINE),
  take: async () => ok(MINE),
  stop: async () => undefined,
}
