import { Node } from '@tiptap/pm/model'
import { articleSchema } from './articleSchema.ts'
import type { DocumentJson } from './documentJson.ts'

/** The size of a body that fits the schema, in ProseMirror's positions. */
export function bodySize(document: DocumentJson): number {
  return Node.fromJSON(articleSchema, document).content.size
}
