import type { Node } from '@tiptap/pm/model'
import { differingRange } from '../differingRange.ts'

/** A table that an edit stayed within, as it was and as it is, and where it begins in both. */
export interface EditedTable {
  readonly was: Node
  readonly now: Node
  readonly pos: number
}

/**
 * The innermost table in which all lies that differs between two bodies; null where that is none.
 * @param before the body before an edit
 * @param edited the body after it
 */
export function editedTable(before: Node, edited: Node): EditedTable | null {
  const range = differingRange(before, edited)
  if (range === null) return null
  const [$a, $b] = [before.resolve(range.fromA), edited.resolve(range.fromB)]
  for (let depth = Math.min($a.depth, $b.depth); depth > 0; depth -= 1) {
    const [was, now] = [$a.node(depth), $b.node(depth)]
    const isTable = was.type.name === 'table' && now.type.name === 'table' && $a.before(depth) === $b.before(depth)
    if (isTable && range.toA <= $a.end(depth) && range.toB <= $b.end(depth)) return { was, now, pos: $a.before(depth) }
  }
  return null
}
