import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SEEN } from '../../helpers/watchedFrames.ts'
import { batchEdits } from './batchEdits.ts'
import { editFrames } from './editFrames.ts'
import { measureLibrary } from './measureLibrary.ts'
import { scrollFrames } from './scrollFrames.ts'

/** Two frames at 60 a second, and the clock's own rounding. */
const MOST_BETWEEN = 34

/**
 * Measures the index of libraries of 1,000, 10,000 and 100,000 articles: built, opened, searched, kept up to date; beside a LIKE scan of the same
 * database and grep over the same files; then the frames of the table that is scrolled (`npm run build`). The libraries are generated, and removed again.
 * @param short 1,000 and 10,000 articles only
 */
export async function bench(short: boolean): Promise<void> {
  const over: string[] = []
  for (const count of short ? [1000, 10_000] : [1000, 10_000, 100_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'qingyang-bench-'))
    try {
      over.push(...(await measureLibrary(folder, count)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const edits = await batchEdits(short ? 1000 : 2000)
  const each = (took: number) => `${took.toFixed(1)} s (${((took / edits.articles) * 1000).toFixed(1)} ms each)`
  console.log(
    `\nA field of ${edits.articles} articles changed at once: dry run ${edits.plan.toFixed(2)} s · written ${each(edits.run)} · taken back ${each(edits.undo)}`,
  )
  const articles = short ? 1000 : 100_000
  const { rest, wheel, keys } = await scrollFrames(articles)
  const { edits: batch } = await editFrames(short ? 1000 : 2000)
  console.log(
    `\nFrames of the 审核台 over ${articles} articles, milliseconds between two (budget: p99 at most ${MOST_BETWEEN}, of the wheel):`,
  )
  for (const [name, seen] of Object.entries({
    'at rest': rest,
    'by the wheel': wheel,
    'by Page Down': keys,
    'while a field of all is changed': batch,
  }))
    console.log(
      `  ${name}: p50 ${seen.p50.toFixed(1)} · p95 ${seen.p95.toFixed(1)} · p99 ${seen.p99.toFixed(1)} · worst ${seen.worst.toFixed(1)}; ` +
        `${seen.long} pieces of the window's own work over ${SEEN} ms in ${seen.seconds.toFixed(1)} s`,
    )
  if (wheel.p99 > MOST_BETWEEN) over.push('frames of the wheel')
  console.log(over.length === 0 ? 'Within all budgets.' : `Over: ${over.join('; ')}.`)
  process.exitCode = over.length === 0 ? 0 : 1
}
