import { describe, expect, it } from 'vitest'
import { BEAT_EVERY, STALE_AFTER, viewLock, type LockRecord } from '../../../../src/saving/lock/lockRecord.ts'

const record: LockRecord = {
  holder: 'h1',
  person: '钟义见',
  machine: 'desk-2',
  process: 7,
  started: '',
  seat: '',
  desk: '',
  beat: 3,
  since: 0,
}

/** Looks at an unchanged lock every ten seconds, from a moment until another; gives what is seen last. */
function watched(from: number, until: number, seen: LockRecord = record) {
  let last = viewLock(seen, 'me', null, from, false)
  for (let now = from + BEAT_EVERY; now < until; now += BEAT_EVERY) last = viewLock(seen, 'me', last.watch, now, false)
  return viewLock(seen, 'me', last.watch, until, false)
}

describe('viewLock', () => {
  it('is free without a lock and mine by its holder', () => {
    expect(viewLock(null, 'me', null, 0, false).view).toBe('free')
    expect(viewLock({ ...record, holder: 'me' }, 'me', null, 0, false).view).toBe('mine')
  })

  it('is held while it beats, however long', () => {
    let watch = null
    for (let beat = 0; beat < 100; beat += 1) {
      const seen = viewLock({ ...record, beat }, 'me', watch, beat * 10_000, false)
      expect(seen.view).toBe('held')
      watch = seen.watch
    }
  })

  it('is stale only after this desk itself has seen no beat for long enough, whatever the clock of the holder says', () => {
    const skewed = { ...record, since: -1e12 }
    expect(viewLock(skewed, 'me', null, 1000, false).view).toBe('held')
    expect(watched(1000, 1000 + STALE_AFTER - 1, skewed).view).toBe('held')
    expect(watched(1000, 1000 + STALE_AFTER, skewed).view).toBe('stale')
  })

  it('is not stale because its watcher slept: what was not looked at was not watched', () => {
    const before = watched(0, 40_000)
    const awake = viewLock(record, 'me', before.watch, 40_000 + STALE_AFTER, false)
    expect(awake.view).toBe('held')
    expect(awake.watch?.firstSeen).toBe(40_000 + STALE_AFTER)
  })

  it('starts watching anew when the holder changes', () => {
    const first = viewLock(record, 'me', null, 0, false)
    expect(viewLock({ ...record, holder: 'h2' }, 'me', first.watch, STALE_AFTER * 2, false).view).toBe('held')
  })

  it('is stale at once when its holder is known to be gone', () => {
    expect(viewLock(record, 'me', null, 0, true).view).toBe('stale')
  })
})
