import { LEXICON_HEADING } from './lexiconText.ts'
import type { LexiconEntry, LexiconHead } from './lexicon.ts'
import { readEntry } from './readEntry.ts'
import { readHead } from './readHead.ts'
import { splitRow } from './splitRow.ts'

/** Why a line of a list is not taken. */
export type LexiconRefusal = 'noWord' | 'sameWord' | 'twice' | 'tooLong' | 'badDay' | 'daysTurned'

/** A line that is not taken. */
export interface RefusedLine {
  /** from 1 */
  readonly line: number
  readonly text: string
  readonly why: LexiconRefusal
}

/** A list, looked at line by line before it is kept. */
export interface InspectedLexicon {
  readonly head: LexiconHead
  readonly entries: readonly LexiconEntry[]
  /** the lines of the entries, as they stand */
  readonly lines: readonly string[]
  readonly refused: readonly RefusedLine[]
}

/** UTF-16 units: a longer "word" is a sentence of some other file. */
const LONGEST = 60

/** Looks at a list line by line: what is read, and what is refused and why. Empty lines, lines with `#` and the heading of a table are neither. */
export function inspectLexicon(text: string, fileName: string): InspectedLexicon {
  const entries: LexiconEntry[] = []
  const lines: string[] = []
  const refused: RefusedLine[] = []
  const seen = new Set<string>()
  const heads: string[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.startsWith('#')) heads.push(line)
    if (line.startsWith('#') || line.trim() === '' || splitRow(line)[0] === LEXICON_HEADING[0]) continue
    const entry = readEntry(line)
    const why = refusalOf(line, entry, seen)
    if (why !== null) {
      refused.push({ line: index + 1, text: line.slice(0, 200), why })
      continue
    }
    seen.add(entry.word)
    entries.push(entry)
    lines.push(line)
  }
  return { head: readHead(heads, fileName), entries, lines, refused }
}

function refusalOf(
  line: string,
  { word, right, since, until }: LexiconEntry,
  seen: ReadonlySet<string>,
): LexiconRefusal | null {
  if (word === '') return 'noWord'
  if (word === right) return 'sameWord'
  if (word.length > LONGEST) return 'tooLong'
  const [, , , from = '', to = ''] = splitRow(line)
  if (from !== since || to !== until || !isDay(since) || !isDay(until)) return 'badDay'
  if (since !== '' && until !== '' && since > until) return 'daysTurned'
  // A person may have one title after another, each in its time.
  return seen.has(word) && since === '' && until === '' ? 'twice' : null
}

function isDay(day: string): boolean {
  return day === '' || new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true
}
