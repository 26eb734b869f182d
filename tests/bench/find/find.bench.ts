import { percentile } from '../saving/percentile.ts'
import { benchSite, bringBody, openBody, type BenchSite, type PageName } from '../typing/benchSite.ts'
import type { BenchWindow } from '../typing/benchWindow.ts'
import { makeArticle } from '../typing/makeArticle.ts'
import { taskDuration, type Bench } from '../typing/measure.ts'

/** Ours beside whatever of the peers can find: bare ProseMirror with its author's own search, and the full editors that have one. */
const NAMES = ['ours', 'prosemirror-search', 'ckeditor5', 'tinymce'] as const satisfies readonly PageName[]
const SIZES = [2_000, 20_000, 100_000, 300_000]
/** Stands once in every paragraph; typed in two steps, as its first sign is found before the second is there. */
const SOUGHT = ['党', '党员']
const BY = '同志'
/** So many places are gone to, one after the other; what is printed is for one. */
const PLACES = 10
/** What goes on after a step, in milliseconds: what is put off until then belongs to it. */
const AFTER = 600

const STEPS = ['find', 'next', 'replace'] as const
type Step = (typeof STEPS)[number]
/** Main-thread milliseconds of a step until all is quiet, and milliseconds until the frame that shows it. */
interface Cost {
  readonly cpu: number
  readonly shown: number
}

/**
 * Finds a word in articles, goes to the next place, and replaces all: in our paper by its find bar, in the peers by their commands alone, turn
 * and turn about in one browser. Prints what each step costs.
 * @param short fewer sizes and rounds, for a look
 * @throws where one of them finds or replaces something else
 */
export async function bench(short: boolean): Promise<void> {
  const site = await benchSite(true)
  console.log(
    `| 汉字 | places | editor | ${STEPS.map((step) => `${step}, CPU ms | of prosemirror-search | shown, ms`).join(' | ')} |`,
  )
  console.log(`|---:|---:|---|${'---:|---:|---:|'.repeat(STEPS.length)}`)
  const over: string[] = []
  for (const size of short ? [20_000, 100_000] : SIZES) {
    const costs = new Map<PageName, Record<Step, Cost>[]>(NAMES.map((name) => [name, []]))
    const places = makeArticle(size).content?.length ?? 0
    for (let round = 0; round <= (short ? 3 : 5); round += 1)
      for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
        const cost = await findOnce(site, name, size, places)
        // The first round only warms up.
        if (round > 0) costs.get(name)?.push(cost)
      }
    const middle = (name: PageName, step: Step, part: keyof Cost): number => {
      const values = (costs.get(name) ?? []).map((cost) => cost[step][part])
      return percentile(values, 0.5)
    }
    for (const name of NAMES) {
      const cells = STEPS.map((step) => {
        const ratio = middle(name, step, 'cpu') / middle('prosemirror-search', step, 'cpu')
        return `${middle(name, step, 'cpu').toFixed(1)} | ${ratio.toFixed(2)} | ${middle(name, step, 'shown').toFixed(0)}`
      })
      console.log(`| ${size} | ${places} | ${name} | ${cells.join(' | ')} |`)
      for (const step of STEPS)
        if (middle('ours', step, 'cpu') > middle(name, step, 'cpu')) over.push(`${size} ${step}: ${name}`)
    }
  }
  await site.close()
  console.log(over.length === 0 ? '\nBelow every peer.' : `\nOver:\n${over.join('\n')}`)
  process.exitCode = over.length === 0 ? 0 : 1
}

async function findOnce(site: BenchSite, name: PageName, size: number, places: number): Promise<Record<Step, Cost>> {
  const bench = await site.open(name)
  await bringBody(bench, makeArticle(size))
  await openBody(bench)
  await bench.page.waitForTimeout(AFTER)
  const find = await timed(bench, 'find')
  if (find.gave !== places) throw new Error(`${name} found ${find.gave} places instead of ${places}`)
  const next = await timed(bench, 'next')
  const replace = await timed(bench, 'replace')
  const left = await bench.page.evaluate(
    ([word, other]) => {
      const text = document.querySelector('[contenteditable=true]')?.textContent ?? ''
      return [text.split(word!).length - 1, text.split(other!).length - 1]
    },
    [SOUGHT.at(-1)!, BY],
  )
  if (left.join() !== `0,${places}`) throw new Error(`${name} replaced otherwise: ${left.join()}`)
  await bench.page.close()
  return { find, next, replace }
}

async function timed({ page, cdp }: Bench, step: Step): Promise<Cost & { readonly gave: number }> {
  await page.bringToFront()
  const before = await taskDuration(cdp)
  const { shown, gave } = await page.evaluate(
    async ({ wanted, sought, by, steps }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
      const tools = (window as unknown as { bench: BenchWindow }).bench.tools?.()
      let count = 0
      const started = performance.now()
      if (wanted === 'next')
        for (let times = 0; times < steps; times += 1) {
          tools?.next()
          await frame()
        }
      else if (wanted === 'replace') tools?.replaceAll(by)
      else
        for (const text of sought) {
          count = tools?.find(text) ?? 0
          await frame()
        }
      if (wanted === 'replace') await frame()
      return { shown: performance.now() - started, gave: count }
    },
    { wanted: step, sought: SOUGHT, by: BY, steps: PLACES },
  )
  await page.waitForTimeout(AFTER)
  const times = step === 'next' ? PLACES : 1
  return { cpu: ((await taskDuration(cdp)) - before) / times, shown: shown / times, gave }
}
