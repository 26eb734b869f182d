import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWordManuscript } from '../../../src/intake/word/readWordManuscript.ts'
import { factsOf } from '../../helpers/word/factsOf.ts'
import { storedFixtures } from '../../helpers/word/storedFixtures.ts'
import { ROOT } from '../../helpers/sourceFiles.ts'
import { factsOfHtml } from './factsOfHtml.ts'
import { fidelityOf, type Fidelity } from './fidelityOf.ts'
import { largeFile } from './largeFile.ts'
import { isPandocHere, readByMammoth, readByPandoc } from './peers.ts'

/** Fidelity and time of reading Word files, beside mammoth and pandoc on the same files, in one table. */
export async function bench(short: boolean): Promise<void> {
  const rows: string[][] = [
    ['file', 'facts', 'ours', 'mammoth', 'pandoc', 'ours ms', 'mammoth ms', 'pandoc ms', 'ours ÷ mammoth'],
  ]
  const sums = { ours: 0, mammoth: 0, pandoc: 0, wanted: 0, time: 0, mammothTime: 0 }
  const hasPandoc = isPandocHere()
  for (const { name, absent = [], compare } of storedFixtures()) {
    const bytes = new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/word', `${name}.docx`)))
    const expected = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/word', `${name}.json`), 'utf8')) as {
      document: Parameters<typeof factsOf>[0]
    }
    const wanted = factsOf(expected.document)
    const own = readWordManuscript(bytes)
    if (!own.ok) throw new Error(own.error.detail)
    const html = await readByMammoth(bytes)
    const started = performance.now()
    const other = readByPandoc(bytes)
    const pandocTime = performance.now() - started
    const scores = [
      fidelityOf(wanted, factsOf(own.value.document), JSON.stringify(own.value.document), absent),
      fidelityOf(wanted, factsOfHtml(html), withoutAlt(html), absent),
      fidelityOf(wanted, factsOfHtml(other ?? ''), withoutAlt(other ?? ''), absent),
    ] as const
    if (process.env.WORD_BENCH_MISSING !== undefined)
      scores.forEach(({ missing }, index) => console.log(name, ['ours', 'mammoth', 'pandoc'][index], missing))
    const time = await timed(
      () => readWordManuscript(bytes),
      () => readByMammoth(bytes),
      short ? 5 : 30,
    )
    if (compare !== false) {
      sums.ours += scores[0].found
      sums.mammoth += scores[1].found
      sums.pandoc += scores[2].found
      sums.wanted += scores[0].wanted
    }
    sums.time += time.ours
    sums.mammothTime += time.peer
    rows.push([
      name,
      String(scores[0].wanted),
      ...(compare === false
        ? ['–', '–', '–']
        : [share(scores[0]), share(scores[1]), other === null ? failed(hasPandoc) : share(scores[2])]),
      ms(time.ours),
      ms(time.peer),
      other === null ? '–' : ms(pandocTime),
      ratio(time),
    ])
  }
  const { wanted } = sums
  rows.push([
    'all',
    String(wanted),
    ...[sums.ours, sums.mammoth, sums.pandoc].map((found) => share({ found, wanted, missing: [] })),
    ms(sums.time),
    ms(sums.mammothTime),
    '',
    (sums.time / sums.mammothTime).toFixed(2),
  ])
  const large = largeFile(short ? 50 : 500, short ? 20 : 200)
  const time = await timed(
    () => readWordManuscript(large),
    () => readByMammoth(large),
    short ? 1 : 3,
  )
  rows.push([
    `${short ? 50 : 500} pages, ${short ? 20 : 200} pictures`,
    '',
    '',
    '',
    '',
    ms(time.ours),
    ms(time.peer),
    '',
    ratio(time),
  ])
  console.log(table(rows))
  if (!hasPandoc) console.log('pandoc is not installed here: its columns say nothing (Debian: apt-get install pandoc).')
}

/** Middle of the times of both, run in turns so that a busy machine is as hard on one as on the other; in milliseconds. */
async function timed(ours: () => unknown, peer: () => unknown, times: number): Promise<{ ours: number; peer: number }> {
  const own: number[] = []
  const other: number[] = []
  for (let run = 0; run < times + 2; run += 1) {
    const first = performance.now()
    await ours()
    const second = performance.now()
    await peer()
    const third = performance.now()
    // The first two runs warm up.
    if (run < 2 && times > 3) continue
    own.push(second - first)
    other.push(third - second)
  }
  return { ours: middle(own), peer: middle(other) }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** What stands in `alt` is no text of the page. */
function withoutAlt(html: string): string {
  return html.replace(/ (?:alt|title)="[^"]*"/g, '')
}

function failed(hasPandoc: boolean): string {
  return hasPandoc ? 'refused' : '–'
}

function share({ found, wanted }: Fidelity): string {
  return `${((100 * found) / wanted).toFixed(1)} %`
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0)
}

function ratio(time: { ours: number; peer: number }): string {
  return (time.ours / time.peer).toFixed(2)
}

function table(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
    .join('\n')
}
