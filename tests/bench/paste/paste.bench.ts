import { percentile } from '../saving/percentile.ts'
import { benchSite, bringBody, openBody, PAIR, PEERS, type PageName } from '../typing/benchSite.ts'
import type { BenchWindow } from '../typing/benchWindow.ts'
import { makeArticle } from '../typing/makeArticle.ts'
import { taskDuration, type Bench } from '../typing/measure.ts'
import { makeWordClipboard } from './makeWordClipboard.ts'

/** In multiples of bare ProseMirror's paste of the same clipboard, at 20,000 汉字. */
const BUDGET = 1.5
/** In milliseconds: the longest that a paste of 20,000 汉字 may keep the window from answering. */
const FREEZE = 200
const SIZES = [2_000, 20_000, 60_000]
/** What goes on after a paste, in milliseconds: what is put off until then belongs to it. */
const AFTER = 600

interface Cost {
  /** milliseconds of the paste itself */
  readonly paste: number
  /** main-thread milliseconds until all is quiet */
  readonly cpu: number
  /** milliseconds until the frame that shows it */
  readonly shown: number
  /** the longest task meanwhile, in milliseconds */
  readonly freeze: number
}

/**
 * Pastes what Word copies into an article of one line, in bare ProseMirror and in our paper, turn and turn about, and prints what it costs in each. With
 * `--peers` in TipTap, CKEditor 5, TinyMCE, Quill, Lexical and wangEditor too, each as it takes it, by the events that
 * a browser sends; where none of them is taken, as in a plain contenteditable, by `insertHTML`, as a browser goes on.
 * @param short one size and fewer rounds, for a look
 * @throws where a paste did not arrive
 */
export async function bench(short: boolean): Promise<void> {
  const withPeers = process.argv.includes('--peers')
  const site = await benchSite(withPeers)
  const pages = new Map<PageName, Bench>()
  for (const name of withPeers ? [...PAIR, ...PEERS] : PAIR) pages.set(name, await site.open(name))
  console.log(
    '| 汉字 | HTML, KB | editor | paste, ms | of bare | CPU, ms | of bare | shown, ms | longest freeze, ms | kept 汉字 |',
  )
  console.log(`|---:|---:|---|${'---:|'.repeat(7)}`)
  let within = true
  for (const size of short ? [20_000] : SIZES) {
    const html = makeWordClipboard(size)
    const costs = await turns(pages, html, short ? 5 : 11)
    const middle = (name: PageName, part: keyof Cost) =>
      percentile(
        (costs.get(name) ?? []).map((cost) => cost[part]),
        0.5,
      )
    for (const name of pages.keys()) {
      const ratio = (part: 'paste' | 'cpu') => (middle(name, part) / middle('bare', part)).toFixed(2)
      const at = (part: keyof Cost) => middle(name, part).toFixed(middle(name, part) < 10 ? 1 : 0)
      const kept = await pages
        .get(name)!
        .page.evaluate(() => (window as unknown as { bench: BenchWindow }).bench.length())
      console.log(
        `| ${size} | ${Math.round(html.length / 1024)} | ${name} | ${at('paste')} | ${ratio('paste')} | ${at('cpu')} | ${ratio('cpu')} | ${at('shown')} | ${at('freeze')} | ${kept} |`,
      )
    }
    if (size === 20_000)
      within = middle('ours', 'paste') <= BUDGET * middle('bare', 'paste') && middle('ours', 'freeze') <= FREEZE
  }
  await site.close()
  console.log(
    `\nMedians. ${within ? 'Within' : 'Over'} ${BUDGET} × bare ProseMirror and a freeze of ${FREEZE} ms at 20,000 汉字.`,
  )
  process.exitCode = within ? 0 : 1
}

/** Rounds of the same paste in all pages, the order changing from round to round; the first round only warms up. */
async function turns(
  pages: ReadonlyMap<PageName, Bench>,
  html: string,
  rounds: number,
): Promise<ReadonlyMap<PageName, readonly Cost[]>> {
  const costs = new Map<PageName, Cost[]>([...pages.keys()].map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, bench] of round % 2 === 0 ? pages : [...pages].toReversed()) {
      const cost = await pasteOnce(bench, name, html)
      if (round > 0) costs.get(name)?.push(cost)
    }
  return costs
}

async function pasteOnce(bench: Bench, name: PageName, html: string): Promise<Cost> {
  const { page, cdp } = bench
  await page.bringToFront()
  await bringBody(bench, makeArticle(20))
  await openBody(bench)
  await page.waitForTimeout(300)
  const before = await taskDuration(cdp)
  const timed = await page.evaluate(pasteInto, html)
  await page.waitForTimeout(AFTER)
  const cpu = (await taskDuration(cdp)) - before
  const length = await page.evaluate(() => (window as unknown as { bench: BenchWindow }).bench.length())
  if (length < 1000) throw new Error(`${name}: the paste did not arrive`)
  return { ...timed, cpu }
}

/** In the page. */
async function pasteInto(text: string): Promise<Omit<Cost, 'cpu'>> {
  let freeze = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) freeze = Math.max(freeze, duration)
  })
  observer.observe({ type: 'longtask' })
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', text)
  clipboardData.setData('text/plain', '文')
  const started = performance.now()
  const place = document.querySelector('[contenteditable=true]')!
  const common = { bubbles: true, cancelable: true, composed: true }
  // As the browser goes on where nobody takes it.
  const isLeft =
    place.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData })) &&
    place.dispatchEvent(
      new InputEvent('beforeinput', { ...common, inputType: 'insertFromPaste', dataTransfer: clipboardData }),
    )
  if (isLeft) document.execCommand('insertHTML', false, text)
  const paste = performance.now() - started
  await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)))
  const shown = performance.now() - started
  await new Promise((go) => setTimeout(go, 100))
  observer.disconnect()
  return { paste, shown, freeze }
}
