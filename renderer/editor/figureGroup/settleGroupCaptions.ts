import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { settleCaptions } from '../figure/settleCaptions.ts'
import { standsAt } from '../figure/standsAt.ts'

/** Adds to an edit what makes a paragraph of what was said of a group that it took away or opened. */
export function settleGroupCaptions(tr: Transaction): void {
  settleCaptions(tr, 'groupCaption', isBelowGroup)
}

function isBelowGroup(doc: Node, pos: number, caption: Node): boolean {
  const $pos = doc.resolve(pos)
  return standsAt(caption, $pos.parent.children.slice(0, $pos.index()).reverse(), 'figureGroup')
}
