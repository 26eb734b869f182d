import { parseJournalLine, type JournalBatch, type JournalHead } from './journalLine.ts'

/** A journal as found on disk. */
export interface ReadJournal {
  readonly head: JournalHead
  readonly batches: readonly JournalBatch[]
  /** characters from the start that are whole; whatever follows is cut before anything is appended */
  readonly whole: number
  /** lines after the whole part: a torn last line, or damage */
  readonly cut: number
}

/**
 * Reads a journal's text. The first line that is torn, damaged, or does not continue the line before ends it: what follows is cut, never
 * guessed. Null where the head itself is not whole.
 */
export function readJournal(text: string): ReadJournal | null {
  const lines = text.split('\n')
  const unfinished = lines.pop() ?? ''
  const head = asHead(parseJournalLine(lines[0] ?? ''))
  if (head === null) return null
  const batches: JournalBatch[] = []
  let whole = (lines[0] as string).length + 1
  let revision = head.revision
  for (const line of lines.slice(1)) {
    const batch = asBatch(parseJournalLine(line))
    if (batch === null || batch.revision !== revision) break
    batches.push(batch)
    revision += batch.steps.length
    whole += line.length + 1
  }
  return { head, batches, whole, cut: lines.length - 1 - batches.length + (unfinished === '' ? 0 : 1) }
}

function asHead(record: unknown): JournalHead | null {
  const head = record as JournalHead | null
  return head?.format === 'qingyang/journal' &&
    head.version === 1 &&
    typeof head.base === 'string' &&
    Number.isInteger(head.revision)
    ? head
    : null
}

function asBatch(record: unknown): JournalBatch | null {
  const batch = record as JournalBatch | null
  return Number.isInteger(batch?.revision) && Array.isArray(batch?.steps) && Number.isFinite(batch.at) ? batch : null
}
