import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'

/** Where a pass works: the blocks that a range of the body touches. */
export interface TidyRange {
  readonly from: number
  readonly to: number
}

/** A step of tidying: changes the body and gives how many places it changed. Run again, it finds nothing to do. */
export type TidyPass = (tr: Transform, range: TidyRange) => number

/** A block with its place. */
export interface Placed {
  readonly node: Node
  readonly pos: number
  readonly parent: Node
}

/** The blocks of a kind that a range touches, the last first, so that changing one leaves the places of the others right. */
export function blocksIn(doc: Node, { from, to }: TidyRange, wanted: (node: Node, parent: Node) => boolean): Placed[] {
  const found: Placed[] = []
  doc.nodesBetween(from, Math.max(to, from), (node, pos, parent) => {
    if (parent !== null && wanted(node, parent)) found.push({ node, pos, parent })
    return !node.isTextblock
  })
  return found.reverse()
}

/** The text of a text block with a line end for each line break, so that a place in it is a place in the block. */
export function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\n')
}
