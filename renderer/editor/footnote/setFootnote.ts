import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { footnoteAt } from './askFootnote.ts'

/** Writes the footnote at the selection anew, or puts one behind it; without words it goes. The cursor stands behind it. Null where nothing changes. */
export function setFootnote(state: EditorState, text: string): Transaction | null {
  const words = text.replace(/\s+/g, ' ').trim()
  const found = footnoteAt(state)
  const tr = closeHistory(state.tr)
  if (found === null) {
    if (words === '') return null
    const { $to } = state.selection
    const marks = $to.marks().filter(({ type }) => !/^(?:superscript|subscript|ruby)$/.test(type.name))
    tr.insert($to.pos, state.schema.nodes.footnote!.create({ text: words }, null, marks))
    return tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)).scrollIntoView()
  }
  const { node, pos } = found
  if (words === node.attrs.text) return null
  if (words === '') return tr.delete(pos, pos + node.nodeSize)
  tr.replaceWith(pos, pos + node.nodeSize, node.type.create({ text: words }, null, node.marks))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + node.nodeSize), -1))
}
