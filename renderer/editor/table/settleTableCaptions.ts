import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { settleCaptions } from '../figure/settleCaptions.ts'
import { standsAt } from '../figure/standsAt.ts'

/** Adds to an edit what makes a paragraph of a caption whose table it took away. */
export function settleTableCaptions(tr: Transaction): void {
  settleCaptions(tr, 'tableCaption', isAboveTable)
}

function isAboveTable(doc: Node, pos: number, caption: Node): boolean {
  const $pos = doc.resolve(pos)
  return standsAt(caption, $pos.parent.children.slice($pos.index() + 1), 'table')
}
