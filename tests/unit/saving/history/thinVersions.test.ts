import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinVersions } from '../../../../src/saving/history/thinVersions.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 10, 23, 9, 30)
const SHANGHAI = 8 * HOUR

const version = (ago: number, named = false) => ({ at: NOW - ago, named })

describe('thinVersions', () => {
  it('keeps all of the last day', () => {
    const versions = Array.from({ length: 200 }, (_, n) => version((n * DAY) / 200))
    expect(thinVersions(versions, NOW, SHANGHAI)).toHaveLength(200)
  })

  it('keeps the last of each hour for a week and the last of each day after', () => {
    const hour = [version(2 * DAY + 10 * 60_000), version(2 * DAY + 20 * 60_000), version(2 * DAY)]
    expect(thinVersions([version(0), ...hour], NOW, SHANGHAI)).toEqual([version(2 * DAY), version(0)])
    const old = [version(30 * DAY + HOUR), version(30 * DAY + 2 * HOUR)]
    expect(thinVersions([version(0), ...old], NOW, SHANGHAI)).toEqual([version(30 * DAY + HOUR), version(0)])
  })

  it('counts days by local time', () => {
    const beforeMidnight = { at: Date.UTC(2026, 9, 1, 15, 59), named: false }
    const afterMidnight = { at: Date.UTC(2026, 9, 1, 16, 1), named: false }
    expect(thinVersions([version(0), beforeMidnight, afterMidnight], NOW, SHANGHAI)).toHaveLength(3)
    expect(thinVersions([version(0), beforeMidnight, afterMidnight], NOW, 0)).toHaveLength(2)
  })

  it('never lets go of a named version or the newest, whatever else', () => {
    const any = fc.array(fc.record({ at: fc.integer({ min: NOW - 400 * DAY, max: NOW }), named: fc.boolean() }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(any, (versions) => {
        const kept = thinVersions(versions, NOW, SHANGHAI)
        expect(kept).toEqual(expect.arrayContaining(versions.filter(({ named }) => named)))
        expect(Math.max(...kept.map(({ at }) => at))).toBe(Math.max(...versions.map(({ at }) => at)))
        expect(thinVersions(kept, NOW, SHANGHAI)).toEqual(kept)
      }),
    )
  })
})
