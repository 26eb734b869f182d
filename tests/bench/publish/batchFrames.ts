import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { overLibrary } from '../../helpers/overLibrary.ts'
import { watchedFrames, type WatchedFrames } from '../../helpers/watchedFrames.ts'

/** What a window showed while a batch was exported. */
export interface BatchFrames extends WatchedFrames {
  readonly files: number
}

/**
 * Exports a library of articles by two profiles (page and TRS) from the built desk's own window, in Chromium, and watches the window's frames all
 * the while. Needs `npm run build`.
 */
export async function batchFrames(articles: number): Promise<BatchFrames> {
  return overLibrary(articles, async (page, home) => {
    mkdirSync(join(home, 'exports'))
    await page.getByRole('option').first().waitFor({ timeout: 60_000 })
    const frames = await exportAll(page, articles)
    return { ...frames, files: countFiles(join(home, 'exports')) }
  })
}

async function exportAll(page: Page, articles: number): Promise<WatchedFrames> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('批量导出')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '批量导出' })
  // The library is indexed first.
  await dialog.getByText(`（${articles} / ${articles}）`).waitFor({ timeout: 120_000 })
  await dialog.getByRole('checkbox', { name: /TRS/ }).check()
  await dialog.getByRole('checkbox', { name: /提醒|确认|照样/ }).check()
  await dialog.getByRole('button', { name: /选择/ }).click()
  const chooser = page.getByRole('dialog').filter({ hasText: '选择导出位置' })
  await chooser.getByRole('option', { name: /^exports/ }).click()
  await chooser.getByRole('button', { name: /^选定.*exports/ }).click()
  const start = dialog.getByRole('button', { name: /^导出/ })
  await start.waitFor()
  // The dialogs have come to rest before anything is watched.
  await page.waitForTimeout(1000)
  return watchedFrames(page, async () => {
    await start.click({ noWaitAfter: true })
    await dialog.getByText(/已导出 \d+/).waitFor({ timeout: 300_000 })
  })
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
}
