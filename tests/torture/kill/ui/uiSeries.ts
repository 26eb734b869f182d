import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { createLibrary, importSample } from '../../../e2e/steps.ts'
import { startDeskProcess } from '../../../helpers/deskProcess.ts'
import { findBrowser } from '../../../helpers/findBrowser.ts'
import { seededRandom, type SeededRandom } from '../../../helpers/seededRandom.ts'
import { stalledTime } from '../../../helpers/stalledTime.ts'
import { readDisk } from '../readDisk.ts'
import { MOST_LOST } from '../tally.ts'
import { markOf, marksIn, overhearWire } from './overheardWire.ts'
import { pageStalls, watchPageStalls } from './pageStalls.ts'

/** What the kills took that fell while someone typed into the real window. */
export interface UiTally {
  readonly table: string
  readonly faults: readonly string[]
}

interface Typed {
  readonly at: number
  readonly stalled: number
}

const TITLE = '打好基层党建 决胜脱贫攻坚'
const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

/** Types into the window in a real Chromium, kills the desk, starts it again, and reads what the paper shows. */
export async function uiSeries(seed: number, runs: number): Promise<UiTally> {
  const executablePath = findBrowser()
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update'],
  })
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-kill-ui-')))
  mkdirSync(join(home, 'exports'))
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })
  const faults: string[] = []
  const sum = { kills: 0, typed: 0, batches: 0, saves: 0, lost: 0, lostTime: 0, lostRunning: 0 }
  let next = 1
  try {
    for (let number = 0; number < runs; number += 1) {
      const random = seededRandom(seed * 1000 + number)
      const where = `window ${number}`
      const desk = await startDeskProcess(home)
      const wire = overhearWire(page)
      await page.goto(desk.address)
      if (number === 0) await firstArticle(page)
      else await page.getByRole('option', { name: TITLE }).click()
      await paper(page).locator('p').first().click()
      await page.keyboard.press('End')
      await watchPageStalls(page)
      const typed = new Map<number, Typed>()
      const stalled = () => stalledTime(process.pid) + stalledTime(desk.pid)
      const first = next
      const until = performance.now() + random.whole(200, 2_000)
      while (performance.now() < until) {
        typed.set(next, { at: Date.now(), stalled: stalled() })
        await typeOne(page, random, next)
        next += 1
      }
      const killed = { at: Date.now(), stalled: stalled() }
      await desk.kill()
      await page.waitForTimeout(50)
      const stalls = await pageStalls(page)

      const shown = await afterRestart(page, home)
      const mine = shown.filter((mark) => mark >= first)
      const lost = [...typed.keys()].filter((mark) => !mine.includes(mark))
      const gone = [...wire.safe].filter((mark) => mark >= first && !mine.includes(mark))
      if (gone.length > 0) faults.push(`${where}: ${gone.length} acknowledged words are gone`)
      if (lost.some((mark) => mine.some((there) => there > mark))) faults.push(`${where}: a gap in what came back`)
      for (const code of wire.refusals) faults.push(`${where}: refused with ${code}`)
      faults.push(...wholeArticles(home).map((what) => `${where}: ${what}`))
      const oldest = lost[0] === undefined ? undefined : typed.get(lost[0])
      const lostTime = oldest === undefined ? 0 : killed.at - oldest.at
      const held = oldest === undefined ? 0 : killed.stalled - oldest.stalled + stalls(oldest.at, killed.at)
      const running = Math.max(0, lostTime - held)
      if (running > MOST_LOST) faults.push(`${where}: ${running.toFixed(0)} of ${lostTime} ms of typing lost`)
      sum.kills += 1
      sum.typed += typed.size
      sum.batches += wire.batches()
      sum.saves += wire.saves()
      sum.lost += gone.length
      sum.lostTime = Math.max(sum.lostTime, lostTime)
      sum.lostRunning = Math.max(sum.lostRunning, running)
      page.removeAllListeners('websocket')
    }
  } finally {
    await browser.close()
    if (faults.length === 0) rmSync(home, { recursive: true, force: true })
  }
  const cells = [sum.kills, sum.typed, sum.batches, sum.saves, sum.lost, sum.lostTime, sum.lostRunning.toFixed(0)]
  const table = [
    '| typed into the window | kills | words | batches acknowledged | saves acknowledged | acknowledged words lost | worst loss ms | without stalls |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    `| real Chromium | ${cells.join(' | ')} |`,
  ].join('\n')
  return { table, faults }
}

async function firstArticle(page: Page): Promise<void> {
  await createLibrary(page)
  await importSample(page)
}

async function typeOne(page: Page, random: SeededRandom, number: number): Promise<void> {
  await page.keyboard.insertText(markOf(number))
  if (random.percent(6)) await page.keyboard.press('Enter')
  if (random.percent(8)) await page.keyboard.press('Control+s')
  await page.waitForTimeout(random.whole(10, 60))
}

/** The marks that a new desk shows in the paper. The desk is then let go as a person would. */
async function afterRestart(page: Page, home: string): Promise<number[]> {
  const desk = await startDeskProcess(home)
  await page.goto(desk.address)
  await page.getByRole('option', { name: TITLE }).click()
  await paper(page).locator('p').first().waitFor()
  const marks = marksIn(await paper(page).innerText())
  await desk.kill()
  return marks
}

function wholeArticles(home: string): string[] {
  const library = join(home, '清样稿库')
  const ids = readdirSync(join(library, 'articles')).filter((name) => !name.startsWith('.'))
  return ids.flatMap((id) => {
    const { file, journalReadable } = readDisk(library, id)
    return [
      ...(file === null ? ['article.json is not a whole article'] : []),
      ...(journalReadable ? [] : ['the journal is damaged']),
    ]
  })
}
