import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startDeskProcess } from '../../helpers/deskProcess.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { generatedLibrary } from '../../helpers/generatedLibrary.ts'

/** What a window showed while a batch was exported; times in milliseconds. */
export interface BatchFrames {
  readonly files: number
  readonly seconds: number
  readonly frames: number
  /** between two frames */
  readonly p95: number
  readonly worst: number
  /** gaps longer than 50 ms */
  readonly lost: number
  /** pieces of the window's own work that took longer: its part of the lost frames, whatever else the machine did */
  readonly long: number
}

/** A gap that a person sees, in milliseconds. */
export const SEEN = 50

/**
 * Exports a library of articles by two profiles (page and TRS) from the built desk's own window, in Chromium, and watches the window's frames all
 * the while. Needs `npm run build`.
 */
export async function batchFrames(articles: number): Promise<BatchFrames> {
  const home = mkdtempSync(join(tmpdir(), 'qingyang-frames-'))
  mkdirSync(join(home, 'exports'))
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
      await page.getByRole('option').first().waitFor({ timeout: 60_000 })
      await exportAll(page, articles)
      const { gaps: watched, long } = await page.evaluate(() => {
        const { gaps, long } = window as unknown as Watch
        return { gaps, long }
      })
      const sorted = [...watched].sort((a, b) => a - b)
      return {
        files: countFiles(join(home, 'exports')),
        seconds: watched.reduce((sum, gap) => sum + gap, 0) / 1000,
        frames: watched.length,
        p95: sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0,
        worst: sorted.at(-1) ?? 0,
        lost: watched.filter((gap) => gap > SEEN).length,
        long,
      }
    } finally {
      await desk.stop()
    }
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}

interface Watch {
  gaps: number[]
  long: number
  watches: boolean
}

async function exportAll(page: Page, articles: number): Promise<void> {
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
  await page.evaluate(() => {
    const holder = window as unknown as Watch
    holder.gaps = []
    holder.long = 0
    // The browser tells of every task of more than 50 ms.
    new PerformanceObserver((list) => (holder.long += list.getEntries().length)).observe({ type: 'longtask' })
    holder.watches = true
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
  await start.click({ noWaitAfter: true })
  await dialog.getByText(/已导出 \d+/).waitFor({ timeout: 300_000 })
  await page.evaluate(() => void ((window as unknown as Watch).watches = false))
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
}
