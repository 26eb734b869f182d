import { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { articleSchema } from '../../article/document/articleSchema.ts'
import type { DocumentJson } from '../../article/document/documentJson.ts'
import { withPatch, type Metadata } from '../../article/metadata.ts'
import type { JournalBatch } from './journalLine.ts'

/** What a journal makes of the article it began with. */
export interface Replayed {
  readonly document: DocumentJson
  readonly metadata: Metadata
  readonly revision: number
  /** batches that could be applied; fewer than given where one did not fit, and none after it was tried */
  readonly applied: number
}

/** Applies batches in order to a saved article. Stops before the first batch that does not fit whole: half a batch is never taken. */
export function replayJournal(
  document: DocumentJson,
  metadata: Metadata,
  revision: number,
  batches: readonly JournalBatch[],
): Replayed {
  let doc = Node.fromJSON(articleSchema, document)
  let fields = metadata
  let at = revision
  let applied = 0
  for (const batch of batches) {
    const next = batch.revision === at ? applySteps(doc, batch.steps) : null
    if (next === null) break
    doc = next
    fields = withPatch(fields, batch.metadata ?? {})
    at += batch.steps.length
    applied += 1
  }
  return { document: doc.toJSON() as DocumentJson, metadata: fields, revision: at, applied }
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
