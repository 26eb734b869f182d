import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { settleCaptions } from '../figure/settleCaptions.ts'

/** Adds to an edit what makes a paragraph of what was said of a group that it took away or opened. */
export function settleGroupCaptions(tr: Transaction): void {
  settleCaptions(tr, 'groupCaption', isBelowGroup)
}

/** What was put in between under 修订 may go again, unless the caption came with it. */
function isBelowGroup(doc: Node, pos: number, caption: Node): boolean {
  const $pos = doc.resolve(pos)
  const above = $pos.parent.children.slice(0, $pos.index())
  const nearest = isPutIn(caption) ? above.at(-1) : above.findLast((node) => isGroup(node) || !isPutIn(node))
  return nearest !== undefined && isGroup(nearest)
}

function isGroup({ type }: Node): boolean {
  return type.name === 'figureGroup'
}

function isPutIn({ marks }: Node): boolean {
  return marks.some(({ type }) => type.name === 'insertion')
}
