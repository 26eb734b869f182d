import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadArticle } from '../../../src/article/load.ts'
import { articlePaths } from '../../../main/library/articlePaths.ts'

/** What is remembered of a mark that somebody typed. */
interface Mark {
  readonly article: string
  /** in a save that was acknowledged */
  saved: boolean
  /** in a journal's batch that was acknowledged */
  journaled: boolean
  /** somebody who saw it took it out, and asked for that to be saved or journaled */
  takenOut: boolean
  /** its writer gave up what was not saved: after a conflict, a lost lock, or on purpose */
  givenUp: boolean
}

/** Everything that was acknowledged to anybody, to be compared with what lies on the disk at the end. */
export interface Ledger {
  /** A new mark for an article: a text that is typed once in the whole run. */
  mark(article: string): string
  /** A save is asked for that no longer holds these. */
  takenOut(marks: Iterable<string>): void
  saved(article: string, from: string | null, to: string, overwrite: boolean, marks: Iterable<string>): void
  journaled(marks: Iterable<string>): void
  givenUp(marks: Iterable<string>): void
  counts(): { readonly marks: number; readonly saved: number }
  /** What was lost, one line each. */
  losses(library: string): string[]
}

/** The form of a mark. */
export const MARK = /〔\d+〕/g

/** Begins an empty ledger. */
export function createLedger(): Ledger {
  const marks = new Map<string, Mark>()
  /** by article and etag: what was saved upon it */
  const chains = new Map<string, string>()
  const forks: string[] = []
  const note = (names: Iterable<string>, change: (mark: Mark) => void) => {
    for (const name of names) {
      const mark = marks.get(name)
      if (mark !== undefined) change(mark)
    }
  }
  return {
    mark(article) {
      const name = `〔${marks.size}〕`
      marks.set(name, { article, saved: false, journaled: false, takenOut: false, givenUp: false })
      return name
    },
    takenOut: (names) => note(names, (mark) => (mark.takenOut = true)),
    saved(article, from, to, overwrite, names) {
      note(names, (mark) => (mark.saved = true))
      if (overwrite || from === null) return
      const key = `${article} ${from}`
      const before = chains.get(key)
      if (before !== undefined) forks.push(`two saves upon ${key}: ${before} and ${to}`)
      chains.set(key, to)
    },
    journaled: (names) => note(names, (mark) => (mark.journaled = true)),
    givenUp: (names) => note(names, (mark) => (mark.givenUp = true)),
    counts: () => ({ marks: marks.size, saved: [...marks.values()].filter(({ saved }) => saved).length }),
    losses(library) {
      const articles = new Set([...marks.values()].map(({ article }) => article))
      const found = new Map([...articles].map((article) => [article, onDisk(library, article)]))
      const lines = [...found].flatMap(([article, { damage }]) => (damage ? [`${article} is damaged: ${damage}`] : []))
      for (const [name, mark] of marks) {
        const disk = found.get(mark.article)
        if (disk === undefined || mark.takenOut) continue
        if (mark.saved && !disk.kept.has(name)) lines.push(`saved and gone: ${name} of ${mark.article}`)
        else if (!mark.saved && mark.journaled && !mark.givenUp && !disk.kept.has(name) && !disk.journal.has(name))
          lines.push(`journaled and gone: ${name} of ${mark.article}`)
      }
      return [...forks, ...lines]
    },
  }
}

/** The marks in an article's file, its history and what was laid aside, and those in its running journal. */
function onDisk(
  library: string,
  id: string,
): { kept: ReadonlySet<string>; journal: ReadonlySet<string>; damage: string } {
  const { folder, file, journal, log, base } = articlePaths(library, id)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  const running = new Set([log, base])
  const marksOf = (paths: readonly string[]) => new Set(paths.flatMap((path) => textOf(path).match(MARK) ?? []))
  const loaded = loadArticle(readFileSync(file, 'utf8'))
  const damage = !loaded.ok ? loaded.error.code : loaded.value.losses.length > 0 ? 'losses' : ''
  return {
    kept: marksOf(files.filter((path) => !running.has(path))),
    journal: marksOf(files.filter((path) => path.startsWith(journal))),
    damage,
  }
}

function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}
