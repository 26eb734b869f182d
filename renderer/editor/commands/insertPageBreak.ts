import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { belowGroupCaption } from '../figureGroup/belowGroupCaption.ts'

/**
 * Begins a new page at the cursor: a paragraph of the article itself is parted there, anything else (a list, a table, a quotation) stays whole on
 * the page before. The cursor stands at the beginning of the new page.
 */
export const insertPageBreak: Command = ({ selection, tr, schema }, dispatch) => {
  const { $to } = selection
  const { pageBreak, paragraph } = schema.nodes
  const isText = $to.depth === 1 && ($to.parent.type === paragraph || $to.parent.type.name === 'heading')
  const size = $to.parent.content.size
  let at = belowCaptioned(tr.doc, $to.depth === 0 ? selection.to : $to.after(1))
  if (isText && size > 0 && $to.parentOffset === 0) at = $to.before(1)
  else if (isText && $to.parentOffset < size) {
    tr.split($to.pos)
    at = $to.pos + 1
  }
  tr.insert(at, pageBreak!.create())
  if (tr.doc.resolve(at + 1).nodeAfter === null) tr.insert(at + 1, paragraph!.create())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1), 1)).scrollIntoView())
  return true
}

/** Below the table, where the block before is its caption, and below what is said of a group of pictures. */
function belowCaptioned(doc: Node, after: number): number {
  const { nodeBefore, nodeAfter } = doc.resolve(after)
  const isParted = nodeBefore?.type.name === 'tableCaption' && nodeAfter?.type.name === 'table'
  return isParted ? after + nodeAfter.nodeSize : belowGroupCaption(doc, after)
}
