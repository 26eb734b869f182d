import { TextSelection, type Command } from '@tiptap/pm/state'

/** Goes from a caption into the table below it, else into a new paragraph. */
export const leaveTableCaption: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from } = selection
  if ($from.parent.type.name !== 'tableCaption') return false
  const after = $from.after()
  const next = tr.doc.resolve(after).nodeAfter
  if (next?.type.name !== 'table') tr.insert(after, schema.nodes.paragraph!.create())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after), 1)).scrollIntoView())
  return true
}
