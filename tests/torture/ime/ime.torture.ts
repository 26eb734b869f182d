import { parseArgs } from 'node:util'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { openPaper } from '../../e2e/harness/openPaper.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { composeSessions } from './composeSessions.ts'

/**
 * Composes as an input method does, at random places of an article with every kind of place, in a real browser.
 * @param words `--sessions N` (1000), `--seed N` (1)
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: { sessions: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  })
  const served = await servePages(await buildPages('tests/e2e/harness', ['paper.html']))
  const browser = await launchBrowser()
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${served.address}/paper.html`)
  await page.waitForSelector('.ProseMirror')
  const run = await composeSessions(await openPaper(page), Number(values.sessions), Number(values.seed), (done) => {
    if (done % 100 === 0) console.log(`${done} of ${values.sessions}`)
  })
  await browser.close()
  served.close()
  console.log('| place | compositions |')
  console.log('|---|---:|')
  for (const [place, count] of run.places) console.log(`| ${place} | ${count} |`)
  console.log(
    `\n${run.sessions} compositions, seed ${values.seed}, half of the articles tracked: ${run.faults.length} faults`,
  )
  for (const fault of run.faults.slice(0, 40)) console.log(`FAULT ${fault}`)
  return run.faults.length === 0
}
