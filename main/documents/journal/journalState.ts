import type { AcceptedSteps } from '../../../src/saving/live/acceptedSteps.ts'
import type { LiveBody } from '../../../src/saving/live/liveBody.ts'
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

/** An open article as this desk knows it: its body and its journal. Every window that has it open shares this one. */
export interface JournalState {
  /** etag of the file that the windows' edits go on from */
  readonly base: string
  /** that etag, and those of the files before it: a window may not have heard of the last save yet */
  readonly lineage: ReadonlySet<string>
  /** revision of the body that file holds */
  saved: number
  /** false: nobody knows yet what the windows count from, because they have lived longer than the desk */
  counted: boolean
  /** body and metadata with all that was taken in */
  live: LiveBody
  /** what was taken in last */
  accepted: AcceptedSteps
  /** null: the next batch begins a file; `unread`: it could not be seen to, and is looked at before it is written to again */
  log: JournalLog | null | 'unread'
  /** the bytes of the file, until they lie beside the journal */
  baseBytes: Uint8Array | null
  /** saves that began with this file and did not end well: the file may yet be theirs */
  readonly doubts: JournalIntent[]
}
