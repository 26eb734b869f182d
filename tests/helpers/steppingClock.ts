import type { Clock } from '../../src/base/clock.ts'

/** A clock that starts in November 2026 and goes on by a second each time it is asked. */
export function steppingClock(): Clock {
  let at = Date.UTC(2026, 10, 23, 9, 30)
  return { now: () => new Date((at += 1000)) }
}
