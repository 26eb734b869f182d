import { setTimeout as rest } from 'node:timers/promises'
import { seededRandom, type SeededRandom } from '../../helpers/seededRandom.ts'
import { benchSite, bringBody, lengthOf, openBody, PAIR, type PageName } from '../typing/benchSite.ts'
import { makeArticle } from '../typing/makeArticle.ts'
import type { Bench } from '../typing/measure.ts'

const SIZE = 20_000

/** In multiples of the heap in the middle of the time: the hand's history of undo, which keeps 500 edits, is full by then. */
const BUDGET = 1.1

/** Rows of the table after the first. */
const PARTS = 10

/** What a page holds, after its garbage was collected. */
interface Held {
  /** of JavaScript's heap, in MB */
  readonly heap: number
  readonly nodes: number
}

const WORDS = ['据', '会议', '新华社', '基层党建', 'desk', '二〇二六']
const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'End', 'Home', 'Delete', 'PageUp', 'PageDown']
/** What makes the article another, and takes that back: it must not become richer with time. */
const ROUNDS = [
  ['Control+b', 'Control+z'],
  ['Enter', 'Backspace'],
  ['Control+Alt+2', 'Control+z'],
  ['Control+z', 'Control+Shift+z'],
] as const

/**
 * Edits an article of 20,000 汉字 at random for 30 minutes (`--minutes N`), about eight acts a second, in bare ProseMirror and in our paper at the same
 * time, and prints what each page holds meanwhile, and with the article opened anew at the end.
 * @param short two minutes, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const site = await benchSite(false)
  const pages = new Map<PageName, Bench>()
  for (const name of PAIR) pages.set(name, await site.open(name))
  for (const page of pages.values()) await openArticle(page)
  const minutes = short ? 2 : Number(process.argv[process.argv.indexOf('--minutes') + 1]) || 30
  console.log('| minutes | bare: heap, MB | nodes | 汉字 | ours: heap, MB | nodes | 汉字 |')
  console.log('|---:|---:|---:|---:|---:|---:|---:|')
  await tell('0', pages)
  let full = NaN
  let last = NaN
  for (let part = 1; part <= PARTS; part += 1) {
    await Promise.all([...pages.values()].map((page) => edit(page, minutes / PARTS, part)))
    last = await tell(((minutes / PARTS) * part).toFixed(1), pages)
    if (part === PARTS / 2) full = last
  }
  for (const page of pages.values()) await openArticle(page)
  await tell('opened anew', pages)
  await site.close()
  const growth = last / full
  console.log(`\n${growth.toFixed(2)} × the heap after half of the time; budget ${BUDGET}.`)
  process.exitCode = growth <= BUDGET ? 0 : 1
}

async function openArticle(page: Bench): Promise<void> {
  await bringBody(page, makeArticle(SIZE))
  await openBody(page)
  await rest(2000)
}

/** Edits for some minutes, the same at each run; both pages get the same. */
async function edit(page: Bench, minutes: number, seed: number): Promise<void> {
  const random = seededRandom(seed)
  const until = Date.now() + minutes * 60_000
  while (Date.now() < until) await act(page, random)
  // What is put off until the typing rests has run.
  await rest(2000)
}

/** One thing that an editor does; what came to more than the article had is taken away again. */
async function act(page: Bench, random: SeededRandom): Promise<void> {
  const { keyboard, mouse } = page.page
  const kind = random.whole(1, 100)
  if (kind <= 50) await keyboard.insertText(random.pick(WORDS))
  else if (kind <= 72) await keyboard.press(random.pick(KEYS))
  else if (kind <= 84) for (const keys of random.pick(ROUNDS)) await keyboard.press(keys)
  else if (kind <= 92) await mouse.click(random.whole(420, 860), random.whole(120, 760))
  else {
    for (let press = random.whole(2, 12); press > 0; press -= 1) await keyboard.press('Shift+ArrowRight')
    await keyboard.press('Control+b')
    await keyboard.press('Control+z')
  }
  if ((await lengthOf(page)) > SIZE + 100) {
    for (let press = 0; press < 12; press += 1) await keyboard.press('Shift+ArrowUp')
    await keyboard.press('Backspace')
  }
  await rest(60)
}

/** Prints a row; gives the heap of ours. */
async function tell(when: string, pages: ReadonlyMap<PageName, Bench>): Promise<number> {
  const cells: string[] = []
  let heap = NaN
  for (const page of pages.values()) {
    const held = await holds(page)
    heap = held.heap
    cells.push(heap.toFixed(1), String(held.nodes), String(await lengthOf(page)))
  }
  console.log(`| ${when} | ${cells.join(' | ')} |`)
  return heap
}

async function holds({ cdp }: Bench): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes') }
}
