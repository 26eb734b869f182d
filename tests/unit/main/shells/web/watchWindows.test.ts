import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchWindows } from '../../../../../main/shells/web/watchWindows.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the watch over windows', () => {
  it('tells that a window connected', async () => {
    const watch = watchWindows()
    const connected = watch.connected(1000)
    watch.counted(1)
    expect(await connected).toBe(true)
    expect(await watch.connected(1000)).toBe(true)
  })

  it('tells that none has', async () => {
    const connected = watchWindows().connected(1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await connected).toBe(false)
  })

  it('waits out a reload, and ends only when all windows stayed closed', async () => {
    const watch = watchWindows()
    watch.counted(1)
    let ended = false
    void watch.deserted(30_000).then(() => (ended = true))
    await vi.advanceTimersByTimeAsync(60_000)
    watch.counted(0)
    await vi.advanceTimersByTimeAsync(29_000)
    watch.counted(1)
    await vi.advanceTimersByTimeAsync(60_000)
    watch.counted(2)
    watch.counted(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ended).toBe(false)
    watch.counted(0)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(ended).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(ended).toBe(true)
  })
})
