import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'

/**
 * Takes the block at a position out, and what is empty without it around it (an item, its list, a group of figures). Gives where that
 * began; null where it has to stay, because it is all that its place holds.
 */
export function removeBlock(tr: Transform, pos: number): number | null {
  const $pos = tr.doc.resolve(pos)
  let depth = $pos.depth
  while (depth > 0 && isNothingWithout($pos.node(depth))) depth -= 1
  const parent = $pos.node(depth)
  const index = $pos.index(depth)
  if (parent.childCount === 1 || !parent.canReplace(index, index + 1)) return null
  const from = depth === $pos.depth ? pos : $pos.before(depth + 1)
  tr.delete(from, from + parent.child(index).nodeSize)
  return from
}

/** A cell stands when it is empty; a group of figures does not. */
function isNothingWithout({ childCount, type }: Node): boolean {
  return childCount === 1 && (type.spec.isolating !== true || type.name === 'figureGroup')
}
