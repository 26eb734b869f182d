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
import { KEYS, measure, warmUp, type Bench, type Cost, type Key } from './measure.ts'

/** How much a run types. */
interface Form {
  /** in 汉字 */
  readonly sizes: readonly number[]
  /** so often each editor gets a fresh page: pages of the same code differ by a third of a millisecond a key */
  readonly sittings: number
  /** in each sitting, for each kind of key */
  readonly rounds: number
  /** in each round */
  readonly keys: number
}

const WHOLE: Form = { sizes: [2_000, 20_000, 100_000, 300_000], sittings: 5, rounds: 3, keys: 20 }
const SHORT: Form = { sizes: [20_000, 100_000], sittings: 2, rounds: 3, keys: 20 }

/** Keys before each kind's rounds: whoever writes for hours has an editor that the browser has long compiled. */
const WARM_UP = 120

/** In multiples of bare ProseMirror's CPU for a key. */
const BUDGET = 1.08

type Costs = ReadonlyMap<PageName, Cost>

/**
 * Types into bare ProseMirror and into our paper, turn and turn about in one browser, and prints what a key costs in each. With `--peers` into
 * a plain contenteditable, TipTap, CKEditor 5, TinyMCE, Quill, Lexical and wangEditor too; with `--size N` at that size alone.
 * @param short fewer sizes and sittings, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const form = short ? SHORT : WHOLE
  const only = Number(process.argv[process.argv.indexOf('--size') + 1])
  const withPeers = process.argv.includes('--peers')
  const site = await benchSite(withPeers)
  const names: readonly PageName[] = withPeers ? [...PAIR, ...PEERS] : PAIR
  console.log(`| 汉字 | key | ${names.map((name) => `${name} CPU | of bare | paint p50 / p95`).join(' | ')} |`)
  console.log(`|---:|---|${'---:|---:|---:|'.repeat(names.length)}`)
  const over: string[] = []
  for (const size of process.argv.includes('--size') ? [only] : form.sizes) {
    for (const [key, costs] of await typed(site, names, size, form)) {
      const cells = names.map((name) => {
        const { cpu = [], paint = [] } = costs.get(name) ?? {}
        const paints = [0.5, 0.95].map((share) => percentile(paint, share).toFixed(1)).join(' / ')
        return `${percentile(cpu, 0.5).toFixed(2)} | ${ratio(costs, name, 'bare').toFixed(2)} | ${paints}`
      })
      console.log(`| ${size} | ${key} | ${cells.join(' | ')} |`)
      if (ratio(costs, 'ours', 'bare') > BUDGET) over.push(`${size} ${key}: ${BUDGET} × bare`)
      for (const editor of FULL_EDITORS) {
        const times = ratio(costs, 'ours', editor)
        if (times > 1) over.push(`${size} ${key}: ${times.toFixed(2)} × ${editor}`)
      }
    }
  }
  await site.close()
  console.log(
    '\nCPU: main-thread milliseconds for a key (median). Of bare: the median of what each round was of bare’s own beside it. Paint: milliseconds from the key to its frame.',
  )
  console.log(over.length === 0 ? `Within ${BUDGET} × bare ProseMirror.` : `Over:\n${over.join('\n')}`)
  process.exitCode = over.length === 0 ? 0 : 1
}

/** What one editor cost of another: the median over the rounds, each beside the other's, as the machine is fast and slow by turns. */
function ratio(costs: Costs, of: PageName, to: PageName): number {
  const others = costs.get(to)?.cpu ?? []
  return percentile(costs.get(of)?.cpu.map((cpu, round) => cpu / (others[round] ?? Number.NaN)) ?? [], 0.5)
}

/** The cost of each kind of key in each editor: of CPU one figure a round. */
async function typed(
  site: BenchSite,
  names: readonly PageName[],
  size: number,
  form: Form,
): Promise<ReadonlyMap<Key, Costs>> {
  const costs = new Map(KEYS.map((key) => [key, noCosts(names)]))
  for (let sitting = 0; sitting < form.sittings; sitting += 1) {
    const pages = await openAll(site, sitting % 2 === 0 ? names : names.toReversed(), size)
    for (const [key, all] of costs) {
      for (const [name, { cpu, paint }] of await turns(pages, key, form)) {
        all.get(name)?.cpu.push(...cpu)
        all.get(name)?.paint.push(...paint)
      }
    }
    for (const { page } of pages.values()) await page.close()
  }
  return costs
}

function noCosts(names: Iterable<PageName>): Map<PageName, { cpu: number[]; paint: number[] }> {
  return new Map([...names].map((name) => [name, { cpu: [], paint: [] }]))
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

/** Rounds of the same keys in all pages, the order changing from round to round. */
async function turns(pages: ReadonlyMap<PageName, Bench>, key: Key, { rounds, keys }: Form): Promise<Costs> {
  const costs = noCosts(pages.keys())
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, bench] of round % 2 === 0 ? pages : [...pages].toReversed()) {
      await bench.page.bringToFront()
      if (round === 0) {
        await warmUp(bench, key, WARM_UP)
        continue
      }
      const before = await lengthOf(bench)
      const cost = await measure(bench, key, keys)
      const after = await lengthOf(bench)
      if (after <= before) throw new Error(`the keys did not arrive in ${name}`)
      costs.get(name)?.cpu.push(...cost.cpu)
      costs.get(name)?.paint.push(...cost.paint)
    }
  }
  return costs
}
