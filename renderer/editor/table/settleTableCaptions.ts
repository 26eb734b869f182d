import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { settleCaptions } from '../figure/settleCaptions.ts'

/** Adds to an edit what makes a paragraph of a caption whose table it took away. */
export function settleTableCaptions(tr: Transaction): void {
  settleCaptions(tr, 'tableCaption', isAboveTable)
}

function isAboveTable(doc: Node, pos: number, { nodeSize }: Node): boolean {
  return doc.resolve(pos + nodeSize).nodeAfter?.type.name === 'table'
}
