import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isBuilt } from '../../main/shells/starter/isBuilt.ts'
import { startDeskProcess } from './deskProcess.ts'
import { generatedLibrary } from './generatedLibrary.ts'
import { launchBrowser } from './launchBrowser.ts'
import { ROOT } from './sourceFiles.ts'

/**
 * Opens the built desk's own window, in Chromium, over a generated library, and gives what `work` made of it; all of it is removed again.
 * @throws where the web shell is not built (`npm run build`)
 */
export async function overLibrary<T>(articles: number, work: (page: Page, home: string) => Promise<T>): Promise<T> {
  if (!isBuilt(ROOT)) throw new Error('the web shell is not built: npm run build')
  const home = mkdtempSync(join(tmpdir(), 'qingyang-frames-'))
  const browser = await launchBrowser()
  try {
    const first = await startDeskProcess(home)
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(first.address)
    await page.getByRole('button', { name: '创建稿库' }).click()
    await page.getByRole('navigation', { name: '稿件列表' }).waitFor()
    await first.stop()
    generatedLibrary(join(home, '清样稿库'), articles)
    const desk = await startDeskProcess(home)
    try {
      await page.goto(desk.address)
      return await work(page, home)
    } finally {
      await desk.stop()
    }
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}
