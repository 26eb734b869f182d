import { describe, expect, it } from 'vitest'
import { STALE_AFTER, viewLock, type LockRecord } from '../../../../src/saving/lock/lockRecord.ts'

const record: LockRecord = { holder: 'h1', person: '钟义见', machine: 'desk-2', process: 7, beat: 3, since: 0 }

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
    const first = viewLock(skewed, 'me', null, 1000, false)
    expect(first.view).toBe('held')
    expect(viewLock(skewed, 'me', first.watch, 1000 + STALE_AFTER - 1, false).view).toBe('held')
    expect(viewLock(skewed, 'me', first.watch, 1000 + STALE_AFTER, false).view).toBe('stale')
  })

  it('starts watching anew when the holder changes', () => {
    const first = viewLock(record, 'me', null, 0, false)
    expect(viewLock({ ...record, holder: 'h2' }, 'me', first.watch, STALE_AFTER * 2, false).view).toBe('held')
  })

  it('is stale at once when its holder is known to be gone', () => {
    expect(viewLock(record, 'me', null, 0, true).view).toBe('stale')
  })
})
