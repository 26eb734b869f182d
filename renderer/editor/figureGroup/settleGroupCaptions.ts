import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { settleCaptions } from '../figure/settleCaptions.ts'

/** Adds to an edit what makes a paragraph of what was said of a group that it took away or opened. */
export function settleGroupCaptions(tr: Transaction): void {
  settleCaptions(tr, 'groupCaption', isBelowGroup)
}

function isBelowGroup(doc: Node, pos: number): boolean {
  return doc.resolve(pos).nodeBefore?.type.name === 'figureGroup'
}
