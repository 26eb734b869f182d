import type { Page } from '@playwright/test'

/** Milliseconds between two looks at the clock. */
const EVERY = 20

/** Lets a page watch how late its own timers come: the time in which the machine, or its own work, kept it from running. */
export async function watchPageStalls(page: Page): Promise<void> {
  await page.evaluate((every) => {
    const holder = window as unknown as { stalls: [at: number, late: number][] }
    holder.stalls = []
    let before = Date.now()
    setInterval(() => {
      const now = Date.now()
      if (now - before > every * 2) holder.stalls.push([now, now - before - every])
      before = now
    }, every)
  }, EVERY)
}

/** Gives how long a page was kept from running between two moments (of `Date.now()`). */
export async function pageStalls(page: Page): Promise<(from: number, to: number) => number> {
  const stalls = await page.evaluate(() => (window as unknown as { stalls: [at: number, late: number][] }).stalls)
  return (from, to) => stalls.filter(([at]) => at > from && at <= to).reduce((sum, [, late]) => sum + late, 0)
}
