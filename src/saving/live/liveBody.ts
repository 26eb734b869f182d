import { Node } from '@tiptap/pm/model'
import { articleSchema } from '../../article/document/articleSchema.ts'
import type { DocumentJson } from '../../article/document/documentJson.ts'
import { withPatch, type Metadata, type MetadataPatch } from '../../article/metadata.ts'
import { applySteps } from '../journal/replayJournal.ts'

/** An open article as its windows have made it: what its file holds, and every step and change since. */
export interface LiveBody {
  readonly doc: Node
  readonly metadata: Metadata
  /** steps since the article was opened */
  readonly revision: number
}

/** What one window did within a moment. */
export interface LiveBatch {
  readonly steps: readonly unknown[]
  /** fields that changed, with their new values */
  readonly metadata: MetadataPatch | null
  /** of the window's body after these steps, in ProseMirror's positions: a body that came to differ from the desk's is found by it */
  readonly size: number
}

/** Begins with an article that fits the schema. */
export function liveBody(document: DocumentJson, metadata: Metadata, revision: number): LiveBody {
  return { doc: Node.fromJSON(articleSchema, document), metadata, revision }
}

/**
 * Adds a batch that goes on from the body as it is. Costs what the batch is, not what the article is.
 * @returns null where the batch does not fit, or its window's body is another
 */
export function advance(live: LiveBody, { steps, metadata, size }: LiveBatch): LiveBody | null {
  const doc = steps.length === 0 ? live.doc : applySteps(live.doc, steps)
  if (doc === null || doc.content.size !== size) return null
  return {
    doc,
    metadata: metadata === null ? live.metadata : withPatch(live.metadata, metadata),
    revision: live.revision + steps.length,
  }
}

/** The article's text and fields as they are stored. Costs time in proportion to the article. */
export function liveContent({ doc, metadata }: LiveBody): { document: DocumentJson; metadata: Metadata } {
  return { document: doc.toJSON() as DocumentJson, metadata }
}
