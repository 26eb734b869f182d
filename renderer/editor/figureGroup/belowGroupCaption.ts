import type { Node } from '@tiptap/pm/model'

/** The first place from a position on where a block does not come between a group of pictures and what is said of them all. */
export function belowGroupCaption(doc: Node, pos: number): number {
  const { nodeBefore, nodeAfter } = doc.resolve(pos)
  return nodeBefore?.type.name === 'figureGroup' && nodeAfter?.type.name === 'groupCaption'
    ? pos + nodeAfter.nodeSize
    : pos
}
