import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isList } from '../blocks/isList.ts'

/** A numbered list around the cursor, and which of its items the cursor is in. */
export interface NumberedList {
  readonly list: Node
  /** position before the list */
  readonly pos: number
  /** index of the item in the list */
  readonly index: number
  /** how many lists stand around this one */
  readonly level: number
  /** the number that the item shows */
  readonly number: number
}

/** The innermost list at the start of the selection, where that is numbered; null in a list of bullets and outside of lists. */
export function numberedListAt({ selection: { $from } }: Pick<EditorState, 'selection'>): NumberedList | null {
  let depth = $from.depth
  while (depth > 0 && !isList($from.node(depth))) depth -= 1
  const list = $from.node(depth)
  if (list.type.name !== 'orderedList') return null
  let level = 0
  for (let above = depth - 1; above > 0; above -= 1) if (isList($from.node(above))) level += 1
  const index = $from.index(depth)
  return { list, pos: $from.before(depth), index, level, number: Number(list.attrs.start) + index }
}
