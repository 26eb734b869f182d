import type { Page } from '@playwright/test'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { percentile } from '../saving/percentile.ts'
import type { BenchWindow } from '../typing/benchWindow.ts'
import { makeWordClipboard } from './makeWordClipboard.ts'

/** In multiples of bare ProseMirror's paste of the same clipboard, at 20,000 汉字. */
const BUDGET = 1.5
/** In milliseconds: the longest that a paste of 20,000 汉字 may keep the window from answering. */
const FREEZE = 200

interface Cost {
  /** milliseconds of the paste itself */
  readonly paste: number
  /** milliseconds until the frame that shows it */
  readonly shown: number
  /** the longest task meanwhile, in milliseconds */
  readonly freeze: number
}

/** Pastes what Word copies into bare ProseMirror and into our paper, turn and turn about, and prints what it costs in each. */
export async function bench(short: boolean): Promise<void> {
  const served = await servePages(await buildPages('tests/bench/typing', ['bare.html', 'ours.html']))
  const browser = await launchBrowser()
  const pages = { bare: await browser.newPage(), ours: await browser.newPage() }
  for (const [name, page] of Object.entries(pages)) await page.goto(`${served.address}/${name}.html`)
  console.log('| 汉字 | HTML, KB | paste bare, ms | ours | ratio | shown bare, ms | ours | longest freeze ours, ms |')
  console.log('|---:|---:|---:|---:|---:|---:|---:|---:|')
  let within = true
  for (const size of short ? [20_000] : [2_000, 20_000, 60_000]) {
    const html = makeWordClipboard(size)
    const costs: Record<'bare' | 'ours', Cost[]> = { bare: [], ours: [] }
    const rounds = short ? 5 : 11
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of round % 2 === 0 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const)) {
        const cost = await pasteOnce(pages[name], html)
        // The first round only warms up.
        if (round > 0) costs[name].push(cost)
      }
    }
    const middle = (name: 'bare' | 'ours', part: keyof Cost) =>
      percentile(
        costs[name].map((cost) => cost[part]),
        0.5,
      )
    const ratio = middle('ours', 'paste') / middle('bare', 'paste')
    const freeze = middle('ours', 'freeze')
    const cells = [
      middle('bare', 'paste'),
      middle('ours', 'paste'),
      ratio,
      middle('bare', 'shown'),
      middle('ours', 'shown'),
      freeze,
    ]
    console.log(
      `| ${size} | ${Math.round(html.length / 1024)} | ${cells.map((cell) => cell.toFixed(cell < 10 ? 2 : 0)).join(' | ')} |`,
    )
    if (size === 20_000) within = ratio <= BUDGET && freeze <= FREEZE
  }
  await browser.close()
  served.close()
  console.log(
    `\nMedians. ${within ? 'Within' : 'Over'} ${BUDGET} × bare ProseMirror and a freeze of ${FREEZE} ms at 20,000 汉字.`,
  )
  process.exitCode = within ? 0 : 1
}

async function pasteOnce(page: Page, html: string): Promise<Cost> {
  await page.bringToFront()
  return page.evaluate(
    async ({ text, empty }) => {
      const { bench: window_ } = window as unknown as { bench: BenchWindow }
      await window_.open(empty)
      await new Promise((go) => setTimeout(go, 200))
      let freeze = 0
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) freeze = Math.max(freeze, duration)
      })
      observer.observe({ type: 'longtask' })
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', text)
      clipboardData.setData('text/plain', '文')
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      const started = performance.now()
      document.querySelector('.ProseMirror')!.dispatchEvent(event)
      const paste = performance.now() - started
      await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)))
      const shown = performance.now() - started
      await new Promise((go) => setTimeout(go, 100))
      observer.disconnect()
      if (window_.length() < 1000) throw new Error('the paste did not arrive')
      return { paste, shown, freeze }
    },
    { text: html, empty: emptyDocument() },
  )
}
