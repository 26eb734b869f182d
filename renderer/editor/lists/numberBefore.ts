import type { Node } from '@tiptap/pm/model'
import { isList } from '../blocks/isList.ts'
import type { NumberedList } from './numberedListAt.ts'

/**
 * The first number of a list that goes on from the numbered list before it at the same level, whatever stands between them. The lists of a table are
 * for that table alone.
 * @param doc the body that the list stands in
 * @returns null where none is before it
 */
export function numberBefore(doc: Node, { pos, level }: Pick<NumberedList, 'pos' | 'level'>): number | null {
  const $pos = doc.resolve(pos)
  for (let depth = $pos.depth; depth >= 0; depth -= 1) {
    const parent = $pos.node(depth)
    let around = 0
    for (let above = 1; above <= depth; above += 1) if (isList($pos.node(above))) around += 1
    for (let index = $pos.index(depth) - 1; index >= 0; index -= 1) {
      const found = lastList(parent.child(index), level - around)
      if (found !== null) return Number(found.attrs.start) + found.childCount
    }
  }
  return null
}

/** The last numbered list of a block that so many lists of the block are around. */
function lastList(block: Node, around: number): Node | null {
  if (block.inlineContent || block.type.name === 'table') return null
  if (around === 0 && isList(block)) return block.type.name === 'orderedList' ? block : null
  const left = isList(block) ? around - 1 : around
  for (let index = block.childCount - 1; index >= 0; index -= 1) {
    const found = lastList(block.child(index), left)
    if (found !== null) return found
  }
  return null
}
