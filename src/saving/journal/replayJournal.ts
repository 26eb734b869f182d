import { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { articleSchema } from '../../article/document/articleSchema.ts'
import type { DocumentJson } from '../../article/document/documentJson.ts'
import { repairDocument } from '../../article/document/repairDocument.ts'
import { withPatch, type Metadata } from '../../article/metadata.ts'
import { repairMetadata } from '../../article/repairMetadata.ts'
import type { JournalBatch } from './journalLine.ts'

/** What a journal makes of the article it began with. */
export interface Replayed {
  readonly document: DocumentJson
  readonly metadata: Metadata
  readonly revision: number
  /** batches that could be applied; fewer than given where one did not fit, and none after it was tried */
  readonly applied: number
}

/**
 * Applies batches in order to a saved article. Stops before the first batch that does not fit whole, or would leave an article that could
 * not be saved: half a batch is never taken.
 */
export function replayJournal(
  document: DocumentJson,
  metadata: Metadata,
  revision: number,
  batches: readonly JournalBatch[],
): Replayed {
  const start: Point = { doc: Node.fromJSON(articleSchema, document), metadata, revision, applied: 0 }
  const end = run(start, batches, false)
  // To check a long body after every batch takes its time, and is only worth it where the end is not sound.
  const { doc, ...rest } = end.applied === 0 || isSound(end.doc) ? end : run(start, batches, true)
  return { document: rest.applied === 0 ? document : (doc.toJSON() as DocumentJson), ...rest }
}

interface Point extends Omit<Replayed, 'document'> {
  readonly doc: Node
}

function run(start: Point, batches: readonly JournalBatch[], checkEach: boolean): Point {
  let at = start
  for (const batch of batches) {
    const next = applyBatch(at, batch)
    if (next === null || (checkEach && !isSound(next.doc))) break
    at = next
  }
  return at
}

function applyBatch(at: Point, batch: JournalBatch): Point | null {
  const doc = batch.revision === at.revision ? applySteps(at.doc, batch.steps) : null
  const { metadata, losses } = repairMetadata(withPatch(at.metadata, batch.metadata ?? {}))
  if (doc === null || losses.length > 0) return null
  return { doc, metadata, revision: at.revision + batch.steps.length, applied: at.applied + 1 }
}

function isSound(doc: Node): boolean {
  return repairDocument(doc.toJSON()).losses.length === 0
}

/** Applies steps in their JSON form; null where one is malformed or does not fit the document. */
export function applySteps(doc: Node, steps: readonly unknown[]): Node | null {
  let at = doc
  try {
    for (const json of steps) {
      const result = Step.fromJSON(articleSchema, json).apply(at)
      if (result.doc === null) return null
      at = result.doc
    }
    return at
  } catch {
    return null
  }
}
