import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'

/** Turns the first-line indent of the selected paragraphs on, or off where all of them have it. */
export const toggleIndent: Command = ({ tr, selection }, dispatch) => {
  const paragraphs: { node: Node; pos: number }[] = []
  for (const { $from, $to } of selection.ranges) {
    tr.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (node.type.name === 'paragraph') paragraphs.push({ node, pos })
      return !node.isTextblock
    })
  }
  if (paragraphs.length === 0) return false
  const indent = paragraphs.every(({ node }) => node.attrs.indent === 2) ? 0 : 2
  for (const { pos } of paragraphs) tr.setNodeAttribute(pos, 'indent', indent)
  dispatch?.(tr)
  return true
}
