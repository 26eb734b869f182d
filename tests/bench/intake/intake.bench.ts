import { apartReader } from '../../../main/intake/apart/apartReader.ts'
import { besideReadability } from './besideReadability.ts'
import { generatedPage } from './generatedPage.ts'
import { importMany } from './importMany.ts'

/** CPU milliseconds for a page of one megabyte in a thread that runs, and for a sample page in the mean: a busy machine does not count. */
const MOST = { megabyte: 1000, mean: 150 }
/** What the memory may be at the end, as a multiple of what it was after a fifth of the pages. */
const MOST_GROWTH = 1.25

/**
 * Imports 10,000 generated pages (500 in the short form) and prints memory and time on the way; then the time of a page of one megabyte, and of
 * the sample pages beside Readability.
 */
export async function bench(short: boolean): Promise<void> {
  const over: string[] = []
  const [pages, every] = short ? [500, 50] : [10_000, 1000]
  console.log('| pages | memory, MB | seconds | pages/s |\n|---:|---:|---:|---:|')
  const marks = await importMany(pages, every)
  for (const { pages: done, memory, seconds } of marks)
    console.log(`| ${done} | ${memory.toFixed(0)} | ${seconds.toFixed(1)} | ${(done / seconds).toFixed(1)} |`)
  const growth = marks.at(-1)!.memory / marks[Math.floor(marks.length / 5) - 1]!.memory
  console.log(`\nMemory at the end × that after a fifth: ${growth.toFixed(2)} (at most ${MOST_GROWTH})`)
  if (growth > MOST_GROWTH) over.push('memory')

  const large = new TextEncoder().encode(generatedPage(1, 3400))
  const reader = apartReader()
  await reader({ bytes: new TextEncoder().encode(generatedPage(2)), path: '小.html' })
  const before = process.cpuUsage()
  const started = performance.now()
  const read = await reader({ bytes: large, path: '大.html' })
  const wall = performance.now() - started
  const { user, system } = process.cpuUsage(before)
  const megabyte = (user + system) / 1000
  if (!read.ok) throw new Error(read.error.code)
  console.log(
    `\nA page of ${(large.length / 1024 / 1024).toFixed(2)} MB: ${megabyte.toFixed(0)} CPU ms (below ${MOST.megabyte}), ${wall.toFixed(0)} ms by the clock`,
  )
  if (megabyte > MOST.megabyte) over.push('one megabyte')

  const times = await besideReadability()
  const mean = (key: 'ours' | 'peer') => times.reduce((sum, time) => sum + time[key], 0) / times.length
  console.log(
    `\n${times.length} pages, CPU ms a page in the mean: ours ${mean('ours').toFixed(1)}, Readability over happy-dom ` +
      `${mean('peer').toFixed(1)}, ratio ${(mean('ours') / mean('peer')).toFixed(2)} (ours below ${MOST.mean})`,
  )
  if (mean('ours') > MOST.mean) over.push('mean')
  console.log(over.length === 0 ? '\nWithin the budgets.' : `\nOver: ${over.join(', ')}.`)
  process.exitCode = over.length === 0 ? 0 : 1
}
