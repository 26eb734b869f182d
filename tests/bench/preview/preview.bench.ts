import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startDeskProcess } from '../../helpers/deskProcess.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { FRAME, watchPreview, type Watched } from './watchPreview.ts'

const SIZE = 20_000
/** Milliseconds from a key to the preview that shows it, at the 95th of 100 keys. */
const FOLLOWS = 100
/** In multiples of what a key takes without a preview. */
const TYPING = 1.2
const BETWEEN = 60

/**
 * Types into a long article in the built desk, in Chromium, with the preview closed and open, turn and turn about: how long a key takes to be
 * painted in each, and how long the preview takes to show it. Needs `npm run build`.
 * @param short fewer keys, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'qingyang-preview-'))
  const desk = await startDeskProcess(home)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(desk.address)
    await openArticle(page)
    const without: number[] = []
    const beside: number[] = []
    const follows: number[] = []
    for (let round = 0; round <= (short ? 2 : 5); round += 1) {
      const closed = await type(page, '元数据', short ? 20 : 40)
      const open = await type(page, '预览', short ? 20 : 40)
      // The first round only warms up.
      if (round === 0) continue
      without.push(...closed.paints)
      beside.push(...open.paints)
      follows.push(...open.follows)
    }
    const ratio = at(beside, 0.95) / at(without, 0.95)
    console.log('| at 20,000 汉字 | p50 ms | p95 ms | keys |\n|---|---:|---:|---:|')
    for (const [name, values] of [
      ['key to paint, no preview', without],
      ['key to paint, preview open', beside],
      ['key to preview', follows],
    ] as const)
      console.log(`| ${name} | ${at(values, 0.5).toFixed(1)} | ${at(values, 0.95).toFixed(1)} | ${values.length} |`)
    const isIn = at(follows, 0.95) <= FOLLOWS && ratio <= TYPING
    console.log(
      `\nTyping beside the preview: ${ratio.toFixed(2)} × (budget ${TYPING}). ${isIn ? 'Within' : 'Over'} budget.`,
    )
    process.exitCode = isIn ? 0 : 1
  } finally {
    await browser.close()
    await desk.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

async function openArticle(page: Page): Promise<void> {
  await page.getByRole('button', { name: '创建稿库' }).click()
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  await paper.click()
  const text = Array.from({ length: SIZE / 100 }, (_none, at) => `第${at}段${'基层党建决胜攻坚'.repeat(12)}。`).join(
    '\n',
  )
  await paper.evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  await page.waitForTimeout(2000)
}

async function type(page: Page, tab: string, keys: number): Promise<Watched> {
  await page.getByRole('tab', { name: tab }).click()
  if (tab === '预览') await page.frameLocator(FRAME).locator('.body p').first().waitFor()
  await page.getByRole('textbox', { name: '正文', exact: true }).locator('p').nth(3).click()
  await page.waitForTimeout(1200)
  await page.evaluate(watchPreview, FRAME)
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.insertText('字')
    await page.waitForTimeout(BETWEEN)
  }
  await page.waitForTimeout(600)
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched)
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}
