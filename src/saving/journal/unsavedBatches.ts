import { isIntent, type JournalBatch, type JournalHead, type JournalRecord } from './journalLine.ts'

/** What a journal holds beyond the saved article. */
export interface Unsaved {
  /** of the body that the article's file holds */
  readonly revision: number
  /** in order; the first begins with that revision */
  readonly batches: readonly JournalBatch[]
}

/**
 * Decides what of a journal is to be replayed on an article's file as it is found. The file is the one the journal began with: all of it. It
 * is one that a save was about to write: what came after that save, and of what came before only the steps past the revision saved (a saved
 * body holds every batch sent before it, but for those steps). It is neither: null, and nothing may be replayed.
 * @param etag of the article's file
 */
export function unsavedBatches(
  { head, records }: { readonly head: JournalHead; readonly records: readonly JournalRecord[] },
  etag: string,
): Unsaved | null {
  const at = records.findLastIndex((record) => isIntent(record) && record.saved === etag)
  const intent = records[at]
  if (intent === undefined) {
    return head.base === etag ? { revision: head.revision, batches: batchesOf(records) } : null
  }
  const { revision } = intent
  const before = batchesOf(records.slice(0, at)).filter((batch) => endOf(batch) > revision)
  const after = batchesOf(records.slice(at + 1))
  return { revision, batches: [...before, ...after].flatMap((batch) => beyond(batch, revision)) }
}

function batchesOf(records: readonly JournalRecord[]): JournalBatch[] {
  return records.filter((record): record is JournalBatch => !isIntent(record))
}

function endOf({ revision, steps }: JournalBatch): number {
  return revision + steps.length
}

/** What a batch does past a revision. Its metadata are no older than those saved: they are laid over them whole. */
function beyond(batch: JournalBatch, revision: number): JournalBatch[] {
  const contained = revision - batch.revision
  if (contained <= 0) return [batch]
  const steps = batch.steps.slice(contained)
  return steps.length === 0 && batch.metadata === undefined ? [] : [{ ...batch, revision, steps }]
}
