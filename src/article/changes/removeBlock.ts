import type { Transform } from '@tiptap/pm/transform'

/**
 * Takes the block at a position out, and what is empty without it around it (an item, its list). Gives where that
 * began; null where it has to stay, because it is all that its place holds.
 */
export function removeBlock(tr: Transform, pos: number): number | null {
  const $pos = tr.doc.resolve(pos)
  let depth = $pos.depth
  while (depth > 0 && $pos.node(depth).childCount === 1 && $pos.node(depth).type.spec.isolating !== true) depth -= 1
  const parent = $pos.node(depth)
  const index = $pos.index(depth)
  if (parent.childCount === 1 || !parent.canReplace(index, index + 1)) return null
  const from = depth === $pos.depth ? pos : $pos.before(depth + 1)
  tr.delete(from, from + parent.child(index).nodeSize)
  return from
}
