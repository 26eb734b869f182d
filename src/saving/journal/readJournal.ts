import { isJsonObject } from '../../article/isJsonObject.ts'
import { isIntent, parseJournalLine, type JournalHead, type JournalRecord } from './journalLine.ts'

/** A journal as found on disk. */
export interface ReadJournal {
  readonly head: JournalHead
  readonly records: readonly JournalRecord[]
  /** lines from the start that are whole, the head among them; whatever follows is cut before anything is appended */
  readonly lines: number
  /** lines after the whole part */
  readonly cut: number
  /** what is cut is more than the torn end of a last line: lines that were once whole are damaged, or do not continue those before */
  readonly damaged: boolean
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
  const records: JournalRecord[] = []
  let revision = head.revision
  /** what the last save was to hold: it may hold steps that were never sent, and the next batch then follows those */
  let saved = revision
  for (const line of lines.slice(1)) {
    const record = asRecord(parseJournalLine(line))
    if (record === null) break
    if (isIntent(record)) saved = record.revision
    else if (record.revision === revision || record.revision === saved) revision = record.revision + record.steps.length
    else break
    records.push(record)
  }
  const damagedLines = lines.length - 1 - records.length
  return {
    head,
    records,
    lines: records.length + 1,
    cut: damagedLines + (unfinished === '' ? 0 : 1),
    damaged: damagedLines > 0,
  }
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

function asRecord(record: unknown): JournalRecord | null {
  if (!isJsonObject(record) || !Number.isInteger(record.revision)) return null
  const isWhole =
    typeof record.saved === 'string' ||
    (Array.isArray(record.steps) &&
      Number.isFinite(record.at) &&
      (record.metadata === undefined || isJsonObject(record.metadata)))
  return isWhole ? (record as unknown as JournalRecord) : null
}
