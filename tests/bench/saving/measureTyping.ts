import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession } from '@playwright/test'
import { isBuilt } from '../../../main/shells/starter/isBuilt.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { startDeskProcess } from '../../helpers/deskProcess.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { plainDesk, valueOf } from '../../helpers/plainDesk.ts'
import { ROOT } from '../../helpers/sourceFiles.ts'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { overhearWire } from '../../torture/kill/ui/overheardWire.ts'
import { makeArticle } from '../typing/makeArticle.ts'
import { measure } from '../typing/measure.ts'
import { percentile } from './percentile.ts'

/** How much later a key may be shown while saves run. */
const BUDGET = 1.2

/** Milliseconds between two Ctrl S: the next save is asked for before the last has ended. */
const SAVE_EVERY = 60

const SAVE = { key: 's', code: 'KeyS', modifiers: 2, windowsVirtualKeyCode: 83 }
const NOTHING = { key: 'F13', code: 'F13', modifiers: 2, windowsVirtualKeyCode: 124 }

/**
 * Types into the real window in a real Chromium, with saves running without a pause and without, turn and turn about. Prints the table.
 * @returns what is over its budget
 */
export async function measureTyping(short: boolean): Promise<string[]> {
  if (!isBuilt(ROOT)) throw new Error('the web shell is not built: npm run build')
  const browser = await launchBrowser()
  console.log(
    '| 汉字 | saves while typing | key to paint p50 / p95 without | with saves | ratio p95 | CPU per key, ratio |',
  )
  console.log('|---:|---:|---:|---:|---:|---:|')
  const over: string[] = []
  try {
    for (const size of [20_000, 100_000]) {
      const { saves, calm, saving, work } = await typeInto(browser, size, short ? 3 : 9, short ? 25 : 40)
      const ratio = percentile(saving, 0.95) / percentile(calm, 0.95)
      const pair = (values: readonly number[]) =>
        [0.5, 0.95].map((share) => percentile(values, share).toFixed(1)).join(' / ')
      console.log(`| ${size} | ${saves} | ${pair(calm)} | ${pair(saving)} | ${ratio.toFixed(2)} | ${work.toFixed(2)} |`)
      if (ratio > BUDGET) over.push(`typing p95 at ${size} 汉字 is ${ratio.toFixed(2)} × during saves`)
    }
  } finally {
    await browser.close()
  }
  console.log(
    `\nMilliseconds from a key to the frame that shows it; budget ${BUDGET} ×. CPU: of the window's main thread.`,
  )
  return over
}

async function typeInto(
  browser: Browser,
  size: number,
  rounds: number,
  keys: number,
): Promise<{ saves: number; calm: number[]; saving: number[]; work: number }> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-bench-')))
  mkdirSync(join(home, 'user-data'), { recursive: true })
  const title = `打字${size}`
  await prepare(home, title, size)
  const desk = await startDeskProcess(home)
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })
  try {
    const wire = overhearWire(page)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    await page.goto(desk.address)
    await page.getByRole('option', { name: title }).click()
    const paragraphs = page.getByRole('textbox', { name: '正文', exact: true }).locator('p')
    await paragraphs.first().waitFor()
    await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
    await page.waitForTimeout(1_500)
    const costs = { calm: [] as number[], saving: [] as number[] }
    const work = { calm: [] as number[], saving: [] as number[] }
    let saves = 0
    for (let round = 0; round <= rounds; round += 1) {
      for (const kind of round % 2 === 0 ? (['calm', 'saving'] as const) : (['saving', 'calm'] as const)) {
        const before = wire.saves()
        // Without saves a key that means nothing is pressed as often: what pressing costs is not what saving costs.
        const timer = setInterval(() => void press(cdp, kind === 'saving' ? SAVE : NOTHING), SAVE_EVERY)
        const { paint, cpu } = await measure({ page, cdp }, 'han', keys)
        clearInterval(timer)
        // The first round only warms up.
        if (round === 0) continue
        if (kind === 'saving') saves += wire.saves() - before
        costs[kind].push(...paint)
        work[kind].push(...cpu)
      }
    }
    if (saves < rounds * 2) throw new Error(`only ${saves} saves ran`)
    return { saves, ...costs, work: percentile(work.saving, 0.5) / percentile(work.calm, 0.5) }
  } finally {
    await page.close()
    await desk.kill()
    rmSync(home, { recursive: true, force: true })
  }
}

async function press(cdp: CDPSession, key: typeof SAVE): Promise<void> {
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }).catch(() => undefined)
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }).catch(() => undefined)
}

/** The library and its one article; the desk that is then started opens it by itself. */
async function prepare(home: string, title: string, size: number): Promise<void> {
  const desk = await plainDesk(home, nodeFileSystem, join(home, '稿库'), join(home, 'user-data'))
  const metadata = { ...emptyMetadata(), title }
  valueOf(await desk.ask('article.create', { metadata, document: { ...makeArticle(size) }, assets: [] }))
  await desk.stop()
}
