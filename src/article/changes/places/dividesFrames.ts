import type { Node } from '@tiptap/pm/model'
import { isFrameName } from '../../document/marks/place.ts'
import type { ChangedRange } from '../changedRanges.ts'

/**
 * Whether what was put in divides a list, a quotation or a box that stood around that place: a table pasted between two items. A new item, or a new line of a
 * quotation, divides nothing.
 * @param before the body before the edit
 * @param edited the body after it
 */
export function dividesFrames(before: Node, edited: Node, { fromA, toA, fromB, toB }: ChangedRange): boolean {
  return sharedAt(before, fromA, toA) > sharedAt(edited, fromB, toB)
}

/** How many lists, quotations and boxes lie around two positions. */
function sharedAt(doc: Node, from: number, to: number): number {
  const $from = doc.resolve(from)
  let count = 0
  for (let depth = $from.sharedDepth(to); depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type
    if (isFrameName(name) && name !== 'listItem') count += 1
  }
  return count
}
