import { percentile } from '../saving/percentile.ts'
import {
  benchSite,
  FULL_EDITORS,
  bringBody,
  lengthOf,
  openBody,
  PAIR,
  PEERS,
  type BenchSite,
  type PageName,
} from './benchSite.ts'
import { makeArticle } from './makeArticle.ts'
import { KEYS, measure, type Bench, type Cost, type Key } from './measure.ts'

const SIZES = [2_000, 20_000, 100_000, 300_000]

/** In multiples of bare ProseMirror's CPU for a key. */
const BUDGET = 1.08

/**
 * Types into bare ProseMirror and into our paper, turn and turn about in one browser, and prints what a key costs in each. With `--peers` into
 * a plain contenteditable, TipTap, CKEditor 5, TinyMCE, Quill, Lexical and wangEditor too.
 * @param short fewer sizes and rounds, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const withPeers = process.argv.includes('--peers')
  const site = await benchSite(withPeers)
  const names: readonly PageName[] = withPeers ? [...PAIR, ...PEERS] : PAIR
  console.log(`| 汉字 | key | ${names.map((name) => `${name} CPU | of bare | paint p50 / p95`).join(' | ')} |`)
  console.log(`|---:|---|${'---:|---:|---:|'.repeat(names.length)}`)
  const over: string[] = []
  for (const size of short ? [20_000, 100_000] : SIZES) {
    const pages = await openAll(site, names, size)
    for (const key of KEYS) {
      const costs = await turns(pages, key, short ? 5 : 9, short ? 20 : 30)
      const cpu = (name: PageName) => percentile(costs.get(name)?.cpu ?? [], 0.5)
      const cells = [...pages.keys()].map((name) => {
        const paint = costs.get(name)?.paint ?? []
        const paints = [0.5, 0.95].map((share) => percentile(paint, share).toFixed(1)).join(' / ')
        return `${cpu(name).toFixed(2)} | ${(cpu(name) / cpu('bare')).toFixed(2)} | ${paints}`
      })
      console.log(`| ${size} | ${key} | ${cells.join(' | ')} |`)
      if (cpu('ours') / cpu('bare') > BUDGET) over.push(`${size} ${key}: ${BUDGET} × bare`)
      for (const editor of FULL_EDITORS)
        if (pages.has(editor) && cpu('ours') > cpu(editor)) over.push(`${size} ${key}: ${editor}`)
    }
    for (const { page } of pages.values()) await page.close()
  }
  await site.close()
  console.log(
    '\nCPU: main-thread milliseconds for a key (median of rounds). Paint: milliseconds from the key to its frame.',
  )
  console.log(over.length === 0 ? `Within ${BUDGET} × bare ProseMirror.` : `Over:\n${over.join('\n')}`)
  process.exitCode = over.length === 0 ? 0 : 1
}

async function openAll(site: BenchSite, names: readonly PageName[], size: number): Promise<Map<PageName, Bench>> {
  const pages = new Map<PageName, Bench>()
  for (const name of names) {
    const bench = await site.open(name)
    await bringBody(bench, makeArticle(size))
    await openBody(bench)
    pages.set(name, bench)
  }
  await new Promise((done) => setTimeout(done, 1500))
  return pages
}

/** Rounds of the same keys in all pages, the order changing from round to round; the first round only warms up. */
async function turns(
  pages: ReadonlyMap<PageName, Bench>,
  key: Key,
  rounds: number,
  keys: number,
): Promise<ReadonlyMap<PageName, Cost>> {
  const costs = new Map([...pages.keys()].map((name) => [name, { cpu: [] as number[], paint: [] as number[] }]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, bench] of round % 2 === 0 ? pages : [...pages].toReversed()) {
      await bench.page.bringToFront()
      const before = await lengthOf(bench)
      const cost = await measure(bench, key, keys)
      const after = await lengthOf(bench)
      if (after <= before) throw new Error(`the keys did not arrive in ${name}`)
      if (round === 0) continue
      costs.get(name)?.cpu.push(...cost.cpu)
      costs.get(name)?.paint.push(...cost.paint)
    }
  }
  return costs
}
