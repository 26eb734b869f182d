import type { Page } from '@playwright/test'

/** What a window showed for a while; times in milliseconds. */
export interface WatchedFrames {
  readonly seconds: number
  readonly frames: number
  /** between two frames */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly worst: number
  /** gaps longer than 50 ms, which a person sees */
  readonly lost: number
  /** pieces of the window's own work that took longer: its part of the lost frames, whatever else the machine did */
  readonly long: number
}

/** A gap that a person sees, in milliseconds. */
export const SEEN = 50

interface Watch {
  gaps: number[]
  long: number
  watches: boolean
}

/** Watches the frames of a window until `work` has ended. */
export async function watchedFrames(page: Page, work: () => Promise<void>): Promise<WatchedFrames> {
  await page.evaluate(() => {
    const holder = window as unknown as Watch
    holder.gaps = []
    holder.long = 0
    holder.watches = true
    // The browser tells of every task of more than 50 ms.
    new PerformanceObserver((list) => (holder.long += list.getEntries().length)).observe({ type: 'longtask' })
    let last = performance.now()
    const frame = (now: number) => {
      holder.gaps.push(now - last)
      last = now
      if (holder.watches) requestAnimationFrame(frame)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(frame)
    })
  })
  await work()
  const { gaps, long } = await page.evaluate(() => {
    const holder = window as unknown as Watch
    holder.watches = false
    return { gaps: holder.gaps, long: holder.long }
  })
  const sorted = [...gaps].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return {
    seconds: gaps.reduce((sum, gap) => sum + gap, 0) / 1000,
    frames: gaps.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    worst: at(1),
    lost: gaps.filter((gap) => gap > SEEN).length,
    long,
  }
}
