import { TextSelection, type Command } from '@tiptap/pm/state'

/** Gives the table with the cursor a caption and goes there, or to the one it has. A line right above a table becomes its caption. */
export const insertTableCaption: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from } = selection
  const { tableCaption, paragraph } = schema.nodes
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    const pos = $from.before(depth)
    if (node.type === paragraph && tr.doc.resolve($from.after(depth)).nodeAfter?.type.name === 'table') {
      dispatch?.(tr.setNodeMarkup(pos, tableCaption, null, node.marks).scrollIntoView())
      return true
    }
    if (node.type.name !== 'table') continue
    const has = tr.doc.resolve(pos).nodeBefore?.type === tableCaption
    if (!has) tr.insert(pos, tableCaption!.create())
    const end = has ? pos - 1 : pos + 1
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
    return true
  }
  return false
}
