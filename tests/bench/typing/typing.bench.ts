import type { Browser } from '@playwright/test'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import type { BenchWindow } from './benchWindow.ts'
import { makeArticle } from './makeArticle.ts'
import { KEYS, measure, type Bench, type Cost, type Key } from './measure.ts'

const SIZES = [2_000, 20_000, 100_000, 300_000]
const PAGES = ['bare', 'ours'] as const
type PageName = (typeof PAGES)[number]

/** In multiples of bare ProseMirror's CPU for a key, at 100,000 汉字. */
const BUDGET = 1.25

/**
 * Types into bare ProseMirror and into our paper, turn and turn about in one browser, and prints what a key costs in each.
 * @param short fewer sizes and rounds, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const served = await servePages(await buildPages('tests/bench/typing', ['bare.html', 'ours.html']))
  const browser = await launchBrowser()
  console.log('| 汉字 | key | CPU bare | CPU ours | ratio | paint p50 bare | ours | p95 bare | ours |')
  console.log('|---:|---|---:|---:|---:|---:|---:|---:|---:|')
  const over: string[] = []
  for (const size of short ? [20_000, 100_000] : SIZES) {
    const pages = {
      bare: await openPage(browser, `${served.address}/bare.html`, size),
      ours: await openPage(browser, `${served.address}/ours.html`, size),
    }
    for (const key of KEYS) {
      const costs = await turns(pages, key, short ? 5 : 9, short ? 20 : 30)
      const [bare, ours] = [median(costs.bare.cpu), median(costs.ours.cpu)]
      const cells = [
        bare,
        ours,
        ours / bare,
        ...[0.5, 0.95].flatMap((p) => PAGES.map((name) => at(costs[name].paint, p))),
      ]
      console.log(`| ${size} | ${key} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} |`)
      if (size === 100_000 && ours / bare > BUDGET) over.push(key)
    }
    await Promise.all(PAGES.map((name) => pages[name].page.close()))
  }
  await browser.close()
  served.close()
  console.log(
    `\nCPU: main-thread milliseconds for a key (median of rounds). Paint: milliseconds from the key to the frame that shows it.`,
  )
  console.log(
    over.length === 0
      ? `Within ${BUDGET} × bare ProseMirror at 100,000 汉字.`
      : `Over ${BUDGET} × at 100,000 汉字: ${over.join(', ')}.`,
  )
  process.exitCode = over.length === 0 ? 0 : 1
}

async function openPage(browser: Browser, address: string, size: number): Promise<Bench> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.goto(address)
  await page.evaluate(
    (article: DocumentJson) => (window as unknown as { bench: BenchWindow }).bench.open(article),
    makeArticle(size),
  )
  await page.waitForTimeout(1500)
  return { page, cdp }
}

/** Rounds of the same keys in both pages, the order changing from round to round; the first round only warms up. */
async function turns(
  pages: Readonly<Record<PageName, Bench>>,
  key: Key,
  rounds: number,
  keys: number,
): Promise<Record<PageName, Cost>> {
  const costs: Record<PageName, { cpu: number[]; paint: number[] }> = {
    bare: { cpu: [], paint: [] },
    ours: { cpu: [], paint: [] },
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? PAGES : PAGES.toReversed()) {
      const bench = pages[name]
      await bench.page.bringToFront()
      const before = await bench.page.evaluate(() => (window as unknown as { bench: BenchWindow }).bench.length())
      const cost = await measure(bench, key, keys)
      const after = await bench.page.evaluate(() => (window as unknown as { bench: BenchWindow }).bench.length())
      if (after <= before) throw new Error(`the keys did not arrive in ${name}`)
      if (round === 0) continue
      costs[name].cpu.push(...cost.cpu)
      costs[name].paint.push(...cost.paint)
    }
  }
  return costs
}

function median(values: readonly number[]): number {
  return at(values, 0.5)
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}
