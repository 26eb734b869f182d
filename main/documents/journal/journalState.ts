import type { JournalIntent } from '../../../src/saving/journal/journalLine.ts'
import type { OpenFile } from '../../files/fileSystem.ts'

/** The file of a journal that holds something. */
export interface JournalLog {
  /** bytes that are whole and on the disk */
  size: number
  /** something may lie beyond: it is cut before anything is appended */
  torn: boolean
  /** open from the first append on */
  handle: OpenFile | null
}

/** The journal of an article as this desk knows it. */
export interface JournalState {
  /** etag of the file that the window's edits go on from */
  readonly base: string
  /** revision of the body that file holds; null: not known, because the window has lived longer than the desk */
  readonly saved: number | null
  /** what the next batch begins with, unless its steps were saved before they were sent */
  sent: number | null
  /** the window whose batches the journal holds; null: it holds none since it was last read */
  writer: string | null
  /** null: the next batch begins a file; `unread`: it could not be seen to, and is looked at before it is written to again */
  log: JournalLog | null | 'unread'
  /** the bytes of the file, until they lie beside the journal */
  baseBytes: Uint8Array | null
  /** saves that began with this file and did not end well: the file may yet be theirs */
  readonly doubts: JournalIntent[]
  /** who saved last, and what that save went on from: what they sent before they heard of its end still says so */
  readonly last: { readonly writer: string; readonly etag: string | null } | null
}
