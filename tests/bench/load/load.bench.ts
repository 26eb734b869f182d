import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { percentile } from '../saving/percentile.ts'
import {
  benchSite,
  bringBody,
  FULL_EDITORS,
  lengthOf,
  openBody,
  PAIR,
  PEERS,
  type BenchSite,
  type PageName,
} from '../typing/benchSite.ts'
import { makeArticle } from '../typing/makeArticle.ts'
import { taskDuration, type Bench } from '../typing/measure.ts'

const NAMES = [...PAIR, ...PEERS]
const SIZES = [2_000, 20_000, 100_000, 300_000]

/** In multiples of bare ProseMirror's CPU for a load, at 100,000 汉字 and more. */
const BUDGET = 0.75

/** What goes on after an article stands on the screen, in milliseconds: work put off until then belongs to the load. */
const AFTER = 1500

/** What one page cost. */
interface Load {
  /** main-thread milliseconds of the first article, the editor made for it, until all is quiet */
  readonly first: number
  /** the same of another article after it, as an editor at work opens them */
  readonly next: number
  /** milliseconds until the frame that shows the other article */
  readonly shown: number
  /** of JavaScript's heap after its garbage was collected, in MB */
  readonly heap: number
}

/**
 * Opens two articles in a new page: in bare ProseMirror, in our paper, in a plain contenteditable, and in other editors, turn and turn about in
 * one browser; prints what a load costs.
 */
export async function bench(short: boolean): Promise<void> {
  const site = await benchSite(true)
  console.log('| 汉字 | editor | first, CPU ms | of bare | next, CPU ms | of bare | shown, ms | heap, MB |')
  console.log('|---:|---|---:|---:|---:|---:|---:|---:|')
  const over: string[] = []
  for (const size of short ? [20_000, 100_000] : SIZES) {
    const loads = new Map<PageName, Load[]>(NAMES.map((name) => [name, []]))
    for (let round = 0; round <= (short ? 3 : 5); round += 1)
      for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
        const load = await loadOnce(site, name, size)
        // The first round only warms up.
        if (round > 0) loads.get(name)?.push(load)
      }
    const middle = (name: PageName, part: keyof Load) => {
      const values = (loads.get(name) ?? []).map((load) => load[part])
      return percentile(values, 0.5)
    }
    const ofBare = (name: PageName, part: keyof Load) => middle(name, part) / middle('bare', part)
    for (const name of NAMES) {
      const cpu = (['first', 'next'] as const).map(
        (part) => `${middle(name, part).toFixed(0)} | ${ofBare(name, part).toFixed(2)}`,
      )
      console.log(
        `| ${size} | ${name} | ${cpu.join(' | ')} | ${middle(name, 'shown').toFixed(0)} | ${middle(name, 'heap').toFixed(1)} |`,
      )
    }
    for (const part of ['first', 'next'] as const) {
      if (size >= 100_000 && ofBare('ours', part) > BUDGET) over.push(`${part} ${size}: ${BUDGET} × bare`)
      for (const name of [...FULL_EDITORS, ...(size >= 100_000 ? (['contenteditable'] as const) : [])])
        if (middle('ours', part) > middle(name, part)) over.push(`${part} ${size}: ${name}`)
    }
  }
  await site.close()
  console.log(over.length === 0 ? '\nWithin the budgets.' : `\nOver:\n${over.join('\n')}`)
  process.exitCode = over.length === 0 ? 0 : 1
}

async function loadOnce(site: BenchSite, name: PageName, size: number): Promise<Load> {
  const bench = await site.open(name)
  const first = await openOne(bench, makeArticle(size))
  const next = await openOne(bench, makeArticle(size + 400, 10_000))
  if ((await lengthOf(bench)) < size * 0.9) throw new Error(`${name} does not hold the article`)
  await bench.cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await bench.cdp.send('Performance.getMetrics')
  const heap = (metrics.find(({ name: metric }) => metric === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20
  await bench.page.close()
  return { first: first.cpu, next: next.cpu, shown: next.shown, heap }
}

async function openOne(bench: Bench, body: DocumentJson): Promise<{ readonly cpu: number; readonly shown: number }> {
  await bringBody(bench, body)
  await bench.page.waitForTimeout(300)
  const before = await taskDuration(bench.cdp)
  const start = performance.now()
  await openBody(bench)
  await bench.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))
  const shown = performance.now() - start
  await bench.page.waitForTimeout(AFTER)
  return { cpu: (await taskDuration(bench.cdp)) - before, shown }
}
