import { emptyMetadata, withPatch, type MetadataPatch } from '../../../src/article/metadata.ts'
import { repairMetadata } from '../../../src/article/repairMetadata.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { noSteps, stepsSince, type AcceptedStep } from '../../../src/saving/live/acceptedSteps.ts'
import { advance, type LiveBody } from '../../../src/saving/live/liveBody.ts'
import type { JournalState } from './journalState.ts'

/** What a window did since it last heard from the desk. */
export interface WindowBatch {
  /** the word that this opening of the article in this window goes by */
  readonly client: string
  /** steps before these since the article was opened */
  readonly revision: number
  readonly steps: readonly unknown[]
  /** fields that changed, with their new values */
  readonly metadata: Record<string, unknown> | null
  /** of the window's body after these steps, in ProseMirror's positions */
  readonly size: number
}

/** The body with a batch in it; or, where the window has to catch up first, the steps it has missed and the body as it was. */
export interface TakenIn {
  readonly live: LiveBody
  readonly missed: readonly AcceptedStep[]
}

/** Whether changes of fields could be saved. */
export function isPatch(metadata: WindowBatch['metadata']): metadata is MetadataPatch | null {
  return metadata === null || repairMetadata(withPatch(emptyMetadata(), metadata)).losses.length === 0
}

/**
 * Adds a window's batch to an article's body, in memory alone: the caller keeps the body when it is on the disk. A gap is `contract.badInput`; a
 * window that has missed more than is remembered, or whose body is another, is `journal.differs`.
 */
export function takeIn(state: JournalState, batch: WindowBatch): Result<TakenIn, DeskError> {
  const { revision } = batch
  if (!state.counted) countFrom(state, revision)
  if (revision > state.live.revision) return err(deskError('contract.badInput', { detail: 'revision' }))
  const missed = stepsSince(state.accepted, revision)
  if (missed === null) return err(deskError('journal.differs', { detail: 'revision' }))
  if (missed.length > 0) return ok({ live: state.live, missed })
  const live = advance(state.live, { ...batch, metadata: batch.metadata })
  return live === null ? err(deskError('journal.differs', { detail: 'steps' })) : ok({ live, missed: [] })
}

/** The window has lived longer than the desk: the file is what it was told to be saved, and it has counted to here. */
function countFrom(state: JournalState, revision: number): void {
  state.counted = true
  state.saved = revision
  state.live = { ...state.live, revision }
  state.accepted = noSteps(revision)
}
