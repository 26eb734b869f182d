import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { createArticle } from '../../../main/documents/createArticle.ts'
import { createShelf } from '../../../main/documents/shelf.ts'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { createLibrary } from '../../../main/library/createLibrary.ts'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import { sitDown, type Editor, type Tally } from './editor.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { random, type Random } from './random.ts'

/** Short, so that what takes minutes with the usual times happens often. */
const LOCK_TIMES = { beat: 150, stale: 900, pause: 60, keep: 500 }

/** What a run came to. */
export interface DesksRun {
  readonly tallies: readonly (Tally & { readonly name: string })[]
  readonly locksRemoved: number
  readonly counts: ReturnType<Ledger['counts']>
  readonly losses: readonly string[]
}

/** How a run goes. */
export interface DesksPlan {
  readonly seconds: number
  readonly seed: number
  readonly desks: number
  readonly articles: number
  /** lock files are removed, or spoiled, at random */
  readonly unlocked: boolean
}

/**
 * Several desk processes on one library, with random edits, saves, openings, hand-overs, kills and sleeps; at the end everything that was
 * acknowledged is looked for on the disk. `--minutes 10 --seed 1 --desks 2 --articles 3 --unlocked`
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      desks: { type: 'string', default: '2' },
      articles: { type: 'string', default: '3' },
      unlocked: { type: 'boolean', default: false },
    },
  })
  const run = await runDesks({
    seconds: Number(values.minutes) * 60,
    seed: Number(values.seed),
    desks: Number(values.desks),
    articles: Number(values.articles),
    unlocked: values.unlocked,
  })
  console.log(tableOf(run))
  for (const line of run.losses.slice(0, 50)) console.log(line)
  return run.losses.length === 0
}

/** Runs the desks for a time and looks for what was lost. */
export async function runDesks(plan: DesksPlan): Promise<DesksRun> {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-desks-'))
  const clock = { now: () => new Date() }
  const library = await createLibrary(nodeFileSystem, clock, join(folder, '稿库'), '理论部')
  if (!library.ok) throw new Error(library.error.code)
  const { path } = library.value
  const shelf = createShelf(nodeFileSystem, clock, path)
  const articles: string[] = []
  for (let n = 0; n < plan.articles; n += 1) {
    const metadata = { ...emptyMetadata(), title: `第${n}篇` }
    const made = await createArticle(shelf, {
      metadata,
      document: { type: 'doc', content: [paragraphJson('起')] },
      assets: [],
    })
    if (!made.ok) throw new Error(made.error.code)
    articles.push(made.value.id)
  }
  const ledger = createLedger()
  const editors = await Promise.all(
    Array.from({ length: plan.desks }, (_, n) =>
      sitDown(
        { userData: join(folder, `desk-${n}`), library: path, person: `编辑${n + 1}`, lockTimes: LOCK_TIMES },
        articles,
        random(plan.seed * 1000 + n),
        random(plan.seed * 1000 + 500 + n),
        ledger,
      ),
    ),
  )
  const until = performance.now() + plan.seconds * 1000
  const [locksRemoved] = await Promise.all([
    plan.unlocked ? removeLocks(path, articles, random(plan.seed * 1000 + 999), until) : 0,
    ...editors.map((editor) => work(editor, until)),
  ])
  await Promise.all(editors.map((editor) => editor.stop()))
  const losses = ledger.losses(path)
  const run = {
    tallies: editors.map(({ name, tally }) => ({ name, ...tally })),
    locksRemoved,
    counts: ledger.counts(),
    losses,
  }
  if (losses.length === 0) rmSync(folder, { recursive: true, force: true })
  else console.log(`kept for a look: ${folder}`)
  return run
}

async function work(editor: Editor, until: number): Promise<void> {
  while (performance.now() < until) await editor.act()
}

async function removeLocks(
  library: string,
  articles: readonly string[],
  chance: Random,
  until: number,
): Promise<number> {
  let removed = 0
  while (performance.now() < until) {
    await rest(20 + chance.below(180))
    const { lock } = articlePaths(library, chance.pick(articles))
    if (chance.below(8) === 0) writeFileSync(lock, '{"holder":')
    else rmSync(lock, { force: true })
    removed += 1
  }
  return removed
}

const COLUMNS: readonly (keyof Tally)[] = [
  'edits',
  'batches',
  'saves',
  'conflicts',
  'lostShown',
  'readers',
  'handedOver',
  'takenOver',
  'kills',
  'sleeps',
  'quits',
]

/** A run as a table for people. */
export function tableOf({ tallies, locksRemoved, counts, losses }: DesksRun): string {
  const rows = tallies.map(({ name, ...tally }) => [name, ...COLUMNS.map((column) => String(tally[column]))])
  const lines = [['desk', ...COLUMNS], ...rows].map((row) => `| ${row.join(' | ')} |`)
  lines.splice(1, 0, `|${' --- |'.repeat(COLUMNS.length + 1)}`)
  const sum = `marks typed ${counts.marks} · in acknowledged saves ${counts.saved} · locks removed ${locksRemoved} · lost ${losses.length}`
  return [...lines, sum].join('\n')
}
