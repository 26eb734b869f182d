import { spawnSync } from 'node:child_process'
import { zipArchive } from '../../../src/publish/archive/zipArchive.ts'
import type { Article } from '../../../src/article/article.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import type { OutputFile } from '../../../src/publish/publication.ts'
import { publish } from '../../../src/publish/publish.ts'
import { SEEN } from '../../helpers/watchedFrames.ts'
import { batchFrames } from './batchFrames.ts'
import { illustratedArticle, PICTURE_BYTES } from './illustratedArticle.ts'

/** Articles a second that must be reached, on two cores. */
const BUDGETS: Readonly<Record<string, number>> = { fragment: 1_500, page: 800, trs: 60 }

/**
 * Publishes articles of 2,000 汉字 with three pictures by every profile, archives packed with their pictures' bytes, and prints how many a
 * second; beside pandoc, which makes HTML of the same body, one process an article as it is used. Both are measured in CPU time, so that a
 * busy machine does not count.
 * Then a batch is exported from the built desk's window (`npm run build`), whose frames are watched: no gap over 50 ms.
 * @param short fewer articles, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const articles = Array.from({ length: short ? 200 : 1_000 }, (_, index) => illustratedArticle(index))
  const pandoc = pandocSeconds(articles[0] as Article, short ? 3 : 9)
  console.log('| profile | articles/s | CPU ms/article | × pandoc | budget |')
  console.log('|---|---:|---:|---:|---:|')
  const under: string[] = []
  for (const profile of BUILT_IN_PROFILES.filter(({ target }) => target !== 'package')) {
    const seconds = secondsFor(articles, profile)
    const budget = BUDGETS[profile.name]
    const cells = [
      (1 / seconds).toFixed(0),
      (seconds * 1000).toFixed(2),
      pandoc === null ? '–' : (pandoc / seconds).toFixed(0),
      budget === undefined ? '' : `≥ ${budget}`,
    ]
    console.log(`| ${profile.name} | ${cells.join(' | ')} |`)
    if (budget !== undefined && 1 / seconds < budget) under.push(profile.name)
  }
  console.log(
    pandoc === null ? '\npandoc is not installed.' : `\npandoc: ${(pandoc * 1000).toFixed(0)} ms of CPU an article.`,
  )
  const count = short ? 50 : 200
  const frames = await batchFrames(count)
  console.log(
    `\nThe window while ${count} articles leave by page and TRS: ${frames.frames} frames in ${frames.seconds.toFixed(1)} s, ` +
      `between two of them ${frames.p95.toFixed(0)} ms (p95), ${frames.worst.toFixed(0)} ms (worst); ${frames.lost} over ${SEEN} ms, ${frames.long} by the window's own work.`,
  )
  if (frames.long > 0) under.push('frames')
  console.log(under.length === 0 ? 'Within the budgets.' : `Under budget: ${under.join(', ')}.`)
  process.exitCode = under.length === 0 ? 0 : 1
}

/** CPU seconds for one article: the middle of five rounds, after one that only warms up. */
function secondsFor(articles: readonly Article[], profile: Profile): number {
  const part = profile.target === 'trs' ? articles.slice(0, articles.length / 5) : articles
  const rounds = Array.from({ length: 6 }, () => {
    const before = process.cpuUsage()
    for (const article of part) publish(article, profile).files.forEach(packed)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000_000 / part.length
  })
  return rounds.slice(1).sort((a, b) => a - b)[2] as number
}

function packed(file: OutputFile): void {
  if (file.kind !== 'archive') return
  const entries = file.entries.map((entry) => ({
    path: entry.path,
    bytes: entry.kind === 'text' ? Buffer.from(entry.text) : PICTURE_BYTES,
  }))
  zipArchive(entries, file.moment)
}

/** CPU seconds that pandoc takes for one article, from Markdown to HTML; null where it is not installed. */
function pandocSeconds(article: Article, rounds: number): number | null {
  const profile = BUILT_IN_PROFILES.find(({ target }) => target === 'markdown') as Profile
  const [main] = publish(article, profile).files
  const input = main?.kind === 'text' ? main.text : ''
  const times = Array.from({ length: rounds }, () => {
    // The shell tells what its children took: 0m0.123s for the program, 0m0.045s for the system.
    const done = spawnSync('sh', ['-c', 'pandoc -f markdown -t html >/dev/null && times'], { input, encoding: 'utf8' })
    const spent = [...done.stdout.matchAll(/(\d+)m([\d.]+)s/g)]
      .slice(2)
      .map(([, minutes, s]) => Number(minutes) * 60 + Number(s))
    return done.status === 0 && spent.length === 2 ? (spent[0] as number) + (spent[1] as number) : null
  })
  if (times.some((time) => time === null)) return null
  return (times as number[]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? null
}
