import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import { plainDesk } from '../../helpers/plainDesk.ts'
import { percentile } from './percentile.ts'
import { plainAppend, plainSave } from './plainWrites.ts'
import { writtenArticle } from './writtenArticle.ts'

const ARTICLES = [
  { characters: 2_000, pictures: 0 },
  { characters: 20_000, pictures: 0 },
  { characters: 100_000, pictures: 0 },
  { characters: 300_000, pictures: 0 },
  { characters: 20_000, pictures: 50 },
] as const

/** How much slower an append may be at 300,000 汉字 than at 2,000. */
const FLAT = 1.5

/**
 * Appends to the journal and saves, through the router and onto the real disk, beside plain node:fs; all articles turn and turn about, so that
 * a noisy machine is noisy for all. Prints the table.
 * @returns what is over its budget
 */
export async function measureDisk(short: boolean): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-bench-')))
  const library = join(folder, '稿库')
  const desk = await plainDesk(folder, nodeFileSystem)
  const plain = await plainAppend(join(folder, 'plain.log'))
  // About as long as a line of one step.
  const line = Buffer.alloc(190, 'x')
  const rows = await Promise.all(
    ARTICLES.map(async ({ characters, pictures }) => ({
      name: `${characters}${pictures === 0 ? '' : ` + ${pictures} pictures`}`,
      article: await writtenArticle(desk.ask, characters, pictures),
      append: [] as number[],
      plainAppend: [] as number[],
      save: [] as number[],
      plainSave: [] as number[],
    })),
  )
  for (let round = 0; round < (short ? 60 : 300); round += 1) {
    for (const row of turned(rows, round)) {
      row.append.push(await timed(row.article.append))
      row.plainAppend.push(await timed(() => plain.append(line)))
    }
  }
  for (let round = 0; round < (short ? 6 : 25); round += 1) {
    for (const row of turned(rows, round)) {
      // Something to be saved, and a journal to be begun anew.
      await row.article.append()
      row.save.push(await timed(row.article.save))
      const bytes = readFileSync(articlePaths(library, row.article.id).file)
      row.plainSave.push(await timed(() => plainSave(join(folder, 'plain.json'), bytes)))
    }
  }
  await plain.close()
  await desk.stop()
  rmSync(folder, { recursive: true, force: true })

  console.log(
    '| 汉字 | append p50 / p95 | plain append p50 / p95 | ratio p95 | save p50 / p95 | plain save p50 / p95 | ratio p50 |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|')
  const flat: number[] = []
  for (const { name, ...times } of rows) {
    // The first of each makes its files.
    const [append, peer, save, peerSave] = [
      times.append.slice(5),
      times.plainAppend.slice(5),
      times.save.slice(1),
      times.plainSave.slice(1),
    ]
    flat.push(percentile(append, 0.95))
    const ratios = [
      percentile(append, 0.95) / percentile(peer, 0.95),
      percentile(save, 0.5) / percentile(peerSave, 0.5),
    ]
    const cells = [both(append), both(peer), ratios[0]?.toFixed(2), both(save), both(peerSave), ratios[1]?.toFixed(2)]
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
  const ratio = (flat[3] ?? Number.NaN) / (flat[0] ?? Number.NaN)
  console.log(`\nAppend p95 at 300,000 汉字 beside 2,000: ${ratio.toFixed(2)} × (budget ${FLAT}). Milliseconds.\n`)
  return ratio <= FLAT ? [] : [`append p95 grows ${ratio.toFixed(2)} × from 2,000 to 300,000 汉字`]
}

function turned<T>(rows: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? rows : rows.toReversed()
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

function both(values: readonly number[]): string {
  return `${percentile(values, 0.5).toFixed(2)} / ${percentile(values, 0.95).toFixed(2)}`
}
