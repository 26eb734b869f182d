import type { Node, ResolvedPos } from '@tiptap/pm/model'

/** The nodes that a position lies in, but for the body itself, from inside out. */
export function nodesAround($pos: ResolvedPos): readonly Node[] {
  return Array.from({ length: $pos.depth }, (_, index) => $pos.node($pos.depth - index))
}
