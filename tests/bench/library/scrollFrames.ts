import type { Page } from '@playwright/test'
import { overLibrary } from '../../helpers/overLibrary.ts'
import { watchedFrames, type WatchedFrames } from '../../helpers/watchedFrames.ts'

/** Turns of the wheel, and milliseconds between two: a hand that does not stop. */
const TURNS = 300
const EVERY = 16

/**
 * Scrolls the 审核台 over a whole library in the built desk's own window, in Chromium, by the wheel and then by the Page Down key. Beside it the
 * same window at rest: what the machine does to its frames.
 */
export async function scrollFrames(
  articles: number,
): Promise<{ rest: WatchedFrames; wheel: WatchedFrames; keys: WatchedFrames }> {
  return overLibrary(articles, async (page) => {
    await page.getByRole('button', { name: '打开审核台' }).click()
    // The library is indexed first.
    await page
      .getByText(new RegExp(`共 ${String(articles).replace(/\B(?=(\d{3})+$)/g, ',?')} 篇`))
      .waitFor({ timeout: 300_000 })
    await page.waitForTimeout(5000)
    return watchTable(page)
  })
}

async function watchTable(page: Page) {
  const grid = page.getByRole('grid', { name: '稿件表' })
  const box = await grid.boundingBox()
  if (box === null) throw new Error('the table is not in sight')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const rest = await watchedFrames(page, () => page.waitForTimeout((TURNS * EVERY) / 2))
  const wheel = await watchedFrames(page, async () => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.mouse.wheel(0, turn % 60 < 50 ? 120 : -120)
      await page.waitForTimeout(EVERY)
    }
  })
  if ((await grid.evaluate((element) => element.scrollTop)) < 1000) throw new Error('nothing was scrolled')
  await grid.focus()
  const keys = await watchedFrames(page, async () => {
    for (let turn = 0; turn < TURNS / 3; turn += 1) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(EVERY * 2)
    }
  })
  return { rest, wheel, keys }
}
