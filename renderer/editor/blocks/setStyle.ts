import type { Attrs, NodeType } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { isStyled } from './takesBlocks.ts'

/**
 * Makes the selected paragraphs and headings of a type, where one can stand, and leaves everything else as it is; captions above all, which are no
 * blocks of their own.
 * @returns whether there is anything that it is set for
 */
export function setStyle(tr: Transaction, type: NodeType, attrs: Attrs): boolean {
  let any = false
  for (const { $from, $to } of tr.selection.ranges) {
    tr.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent, index) => {
      if (isStyled(node) && parent?.canReplaceWith(index, index + 1, type) === true) {
        any = true
        tr.setNodeMarkup(pos, type, attrs, node.marks)
      }
      return !node.isTextblock
    })
  }
  return any
}
