import { parseArgs } from 'node:util'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { openPaper } from '../../e2e/harness/openPaper.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { toolSessions } from './toolSessions.ts'

/**
 * Lets hands go anywhere in an article with every kind of place, with every tool, in a real browser.
 * @param words `--sittings N` (200, of 14 acts each), `--seed N` (1), `--only N` (the one sitting that a report named)
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sittings: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  })
  const served = await servePages(await buildPages('tests/e2e/harness', ['paper.html']))
  const browser = await launchBrowser()
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${served.address}/paper.html`)
  await page.waitForSelector('.ProseMirror')
  const only = values.only === undefined ? null : Number(values.only)
  const run = await toolSessions(
    await openPaper(page),
    Number(values.sittings),
    Number(values.seed),
    only,
    (sitting) => {
      if (sitting % 50 === 0) console.log(`${sitting} of ${values.sittings}`)
    },
  )
  await browser.close()
  served.close()
  console.log('| act | times |')
  console.log('|---|---:|')
  for (const [name, count] of [...run.done].toSorted(([, a], [, b]) => b - a)) console.log(`| ${name} | ${count} |`)
  console.log(
    `\n${values.sittings} sittings, seed ${values.seed}, ${run.tracked} tracked whole: ${run.faults.length} faults`,
  )
  for (const fault of run.faults.slice(0, 40)) console.log(`FAULT ${fault}`)
  return run.faults.length === 0
}
