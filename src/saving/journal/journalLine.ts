import type { MetadataPatch } from '../../article/metadata.ts'
import { crc32 } from './crc32.ts'
import { parseJson } from '../../base/parseJson.ts'

/** The first line of a journal: which saved article the batches after it apply to. */
export interface JournalHead {
  readonly format: 'qingyang/journal'
  readonly version: 1
  readonly article: string
  /** etag of the article.json the first batch applies to */
  readonly base: string
  /** revision of the body that article.json holds; the first batch starts from it */
  readonly revision: number
}

/** What a person did within a moment: steps of the body and changes of the metadata. */
export interface JournalBatch {
  /** revision of the body before the first step; each step adds one */
  readonly revision: number
  /** ProseMirror steps in their JSON form */
  readonly steps: readonly unknown[]
  /** fields that changed, with their new values */
  readonly metadata?: MetadataPatch
  /** milliseconds since 1970 */
  readonly at: number
}

/** A save about to take place, written before the article's file is: it tells what that file holds, wherever a crash falls. */
export interface JournalIntent {
  /** etag that article.json will have */
  readonly saved: string
  /** revision of the body it will hold */
  readonly revision: number
}

/** A line after the first. */
export type JournalRecord = JournalBatch | JournalIntent

/** Whether a line tells of a save, not of an edit. */
export function isIntent(record: JournalRecord): record is JournalIntent {
  return 'saved' in record
}

/** A record as one line: eight hex digits of its CRC-32, a space, the record as JSON, a newline. */
export function journalLine(record: JournalHead | JournalRecord): string {
  const json = JSON.stringify(record)
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`
}

/** Reads one line (without its newline); null where the checksum does not hold, and so for a torn line. */
export function parseJournalLine(line: string): unknown {
  const json = line.slice(9)
  if (!/^[0-9a-f]{8} /.test(line) || Number.parseInt(line.slice(0, 8), 16) !== crc32(json)) return null
  return parseJson(json)
}
