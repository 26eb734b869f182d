import type { Node } from '@tiptap/pm/model'
import { isTextEnd } from './isTextEnd.ts'

/** The positions of the paragraphs and headings whose end lies within a range, in order. */
export function endsWithin(doc: Node, from: number, to: number): number[] {
  const ends: number[] = []
  if (from >= to) return ends
  doc.nodesBetween(from, to, (node, pos) => {
    const end = pos + node.nodeSize - 1
    if (isTextEnd(node) && end >= from && end < to) ends.push(pos)
    return !node.isTextblock
  })
  return ends
}
