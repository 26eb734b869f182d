import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { REST_AFTER, restAfterTyping } from '../../../../../renderer/editor/typing/restAfterTyping.ts'

describe('restAfterTyping', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('waits for the last key, and runs once within 300 ms of it', () => {
    const run = vi.fn()
    const rest = restAfterTyping(run)
    for (let key = 0; key < 20; key += 1) {
      rest.stir()
      vi.advanceTimersByTime(100)
    }
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(run).toHaveBeenCalledTimes(1)
    expect(REST_AFTER).toBeLessThanOrEqual(300)
    vi.advanceTimersByTime(5000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('rests again after more typing', () => {
    const run = vi.fn()
    const rest = restAfterTyping(run)
    rest.stir()
    vi.advanceTimersByTime(400)
    rest.stir()
    vi.advanceTimersByTime(400)
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('forgets what waits when it is cancelled', () => {
    const run = vi.fn()
    const rest = restAfterTyping(run)
    rest.stir()
    rest.cancel()
    vi.advanceTimersByTime(1000)
    expect(run).not.toHaveBeenCalled()
  })

  it('runs now and then for whoever asks for it, though the typing goes on', () => {
    const [often, once] = [vi.fn(), vi.fn()]
    const rests = [restAfterTyping(often, 1000), restAfterTyping(once)]
    for (let key = 0; key < 32; key += 1) {
      for (const each of rests) each.stir()
      vi.advanceTimersByTime(100)
    }
    expect([often, once].map(({ mock }) => mock.calls.length)).toEqual([3, 0])
    vi.advanceTimersByTime(200)
    expect([often, once].map(({ mock }) => mock.calls.length)).toEqual([4, 1])
  })
})
