import type { LexiconEntry } from './lexicon.ts'
import { splitRow } from './splitRow.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The entry of a line: `词,改为,说明,起,止`. A day that is none is no limit. */
export function readEntry(line: string): LexiconEntry {
  const [word = '', right = '', note = '', since = '', until = ''] = splitRow(line)
  return { word, right, note, since: DAY.test(since) ? since : '', until: DAY.test(until) ? until : '' }
}
