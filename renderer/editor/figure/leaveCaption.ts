import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'

/** Enter in a caption: goes on below the figure, or the group it stands in, in a new paragraph unless an empty one is there. A caption is one line. */
export const leaveCaption: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from } = selection
  if ($from.parent.type.name !== 'figure') return false
  const after = $from.node(-1).type.name === 'figureGroup' ? $from.after(-1) : $from.after()
  const next = tr.doc.resolve(after).nodeAfter
  if (next === null || next.type !== schema.nodes.paragraph || next.content.size > 0) {
    tr.insert(after, schema.nodes.paragraph!.create())
  }
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** Backspace at the start of a caption: selects the figure, so that a second one deletes it, seen. */
export const selectFromCaption: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection
  if ($from.parent.type.name !== 'figure' || !empty || $from.parentOffset > 0) return false
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, $from.before())))
  return true
}

/** Delete at the end of a caption: nothing, instead of the browser's own idea. */
export const stayInCaption: Command = ({ selection }) => {
  const { $from, empty } = selection
  return $from.parent.type.name === 'figure' && empty && $from.parentOffset === $from.parent.content.size
}
