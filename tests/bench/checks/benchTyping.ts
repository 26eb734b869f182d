import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { percentile } from '../saving/percentile.ts'
import type { BenchWindow } from '../typing/benchWindow.ts'
import { measure, type Bench } from '../typing/measure.ts'

type Counting = BenchWindow & { looks(): number }
const PAGES = ['unchecked', 'checked'] as const

/** In multiples of the same paper without checks. */
const BUDGET = 1.15

/** Types in bursts into our paper with checks and without, turn and turn about, and prints the time from a key to its paint in each. */
export async function benchTyping(document: DocumentJson, rounds: number): Promise<void> {
  const served = await servePages(await buildPages('tests/bench/checks', ['checked.html', 'unchecked.html']))
  const browser = await launchBrowser()
  const benches = {} as Record<(typeof PAGES)[number], Bench>
  for (const name of PAGES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    await page.goto(`${served.address}/${name}.html`)
    await page.evaluate((body) => (window as unknown as { bench: Counting }).bench.open(body), document)
    await page.waitForTimeout(2000)
    benches[name] = { page, cdp }
  }
  const paint: Record<string, number[]> = { checked: [], unchecked: [] }
  const cpu: Record<string, number[]> = { checked: [], unchecked: [] }
  for (let round = 0; round <= rounds; round += 1)
    for (const name of round % 2 === 0 ? PAGES : PAGES.toReversed()) {
      await benches[name].page.bringToFront()
      const cost = await measure(benches[name], round % 2 === 0 ? 'han' : 'latin', 12)
      if (round === 0) continue
      paint[name]?.push(...cost.paint)
      cpu[name]?.push(...cost.cpu)
    }
  const looks = await benches.checked.page.evaluate(() => (window as unknown as { bench: Counting }).bench.looks())
  await browser.close()
  served.close()
  if (looks < rounds) throw new Error(`the checks ran ${looks} times in ${rounds} bursts`)
  const at = (what: Record<string, number[]>, name: string, share: number) => percentile(what[name] ?? [], share)
  const ratio = at(paint, 'checked', 0.95) / at(paint, 'unchecked', 0.95)
  console.log(
    `typing at 100,000 汉字, key to paint p50 / p95: ${at(paint, 'checked', 0.5).toFixed(1)} / ${at(paint, 'checked', 0.95).toFixed(1)} ms checked, ${at(paint, 'unchecked', 0.5).toFixed(1)} / ${at(paint, 'unchecked', 0.95).toFixed(1)} ms unchecked; p95 ratio ${ratio.toFixed(2)} (budget ${BUDGET}); CPU a key ${(at(cpu, 'checked', 0.5) / at(cpu, 'unchecked', 0.5)).toFixed(2)} ×; looked at ${looks} times`,
  )
}
