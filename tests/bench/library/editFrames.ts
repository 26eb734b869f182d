import type { Page } from '@playwright/test'
import { overLibrary } from '../../helpers/overLibrary.ts'
import { watchedFrames, type WatchedFrames } from '../../helpers/watchedFrames.ts'

/**
 * Changes a field of every article of a library from the 审核台 of the built desk's own window, in Chromium, and watches the window's frames while
 * that is written. Beside it the same window at rest. Needs `npm run build`.
 */
export async function editFrames(articles: number): Promise<{ rest: WatchedFrames; edits: WatchedFrames }> {
  return overLibrary(articles, async (page) => {
    await page.getByRole('button', { name: '打开审核台' }).click()
    // The library is indexed first.
    const total = articles.toLocaleString('en-US')
    await page.getByText(`共 ${total} 篇`).waitFor({ timeout: 300_000 })
    await page.waitForTimeout(5000)
    const rest = await watchedFrames(page, () => page.waitForTimeout(3000))
    return { rest, edits: await editAll(page) }
  })
}

async function editAll(page: Page): Promise<WatchedFrames> {
  await page.getByRole('button', { name: '批量修改' }).click()
  const dialog = page.getByRole('dialog', { name: '批量修改' })
  await dialog.getByRole('textbox', { name: '内容' }).fill('量一量的来源')
  await dialog.getByRole('button', { name: '预演' }).click()
  const start = dialog.getByRole('button', { name: /^修改 / })
  await start.waitFor({ timeout: 60_000 })
  // The dialog has come to rest before anything is watched.
  await page.waitForTimeout(1000)
  return watchedFrames(page, async () => {
    await start.click({ noWaitAfter: true })
    await dialog.getByText(/^完成 \d/).waitFor({ timeout: 300_000 })
  })
}
