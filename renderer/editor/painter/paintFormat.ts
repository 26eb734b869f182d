import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isContent, type PickedFormat } from './readFormat.ts'

/**
 * Gives the selected words the picked styles instead of their own (links stay), and the paragraphs the picked paragraph style. Null where nothing
 * is selected.
 */
export function paintFormat(
  { selection, schema, tr }: EditorState,
  { marks, block }: PickedFormat,
): Transaction | null {
  if (selection.empty) return null
  for (const { $from, $to } of selection.ranges) {
    for (const type of Object.values(schema.marks)) {
      if (!isContent(type.name)) tr.removeMark($from.pos, $to.pos, type)
    }
    for (const mark of marks) tr.addMark($from.pos, $to.pos, mark)
    if (block === null) continue
    tr.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent, index) => {
      if (node.type.name !== 'paragraph' && node.type.name !== 'heading') return !node.isTextblock
      // A list's item begins with a paragraph, whatever is painted on it.
      if (parent?.canReplaceWith(index, index + 1, block.type) === true) tr.setNodeMarkup(pos, block.type, block.attrs)
      return false
    })
  }
  return tr
}
