import { TextSelection, type Command } from '@tiptap/pm/state'

/** Enter in what is said of a group: goes on below, in a new paragraph unless an empty one is there. It is one line, as every caption. */
export const leaveGroupCaption: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from } = selection
  if ($from.parent.type.name !== 'groupCaption') return false
  const after = $from.after()
  const next = tr.doc.resolve(after).nodeAfter
  if (next === null || next.type !== schema.nodes.paragraph || next.content.size > 0)
    tr.insert(after, schema.nodes.paragraph!.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** Backspace at the beginning of words below it: goes to its end, instead of making them a part of it. */
export const goToGroupCaption: Command = ({ selection, tr, doc }, dispatch) => {
  const { $from, empty } = selection
  const { parent } = $from
  if (!empty || !parent.isTextblock || $from.parentOffset > 0 || parent.content.size === 0) return false
  if (doc.resolve($from.before()).nodeBefore?.type.name !== 'groupCaption') return false
  dispatch?.(tr.setSelection(TextSelection.create(doc, $from.before() - 1)).scrollIntoView())
  return true
}

/** Delete at its end: nothing; else the next paragraph would become a part of it. */
export const stayInGroupCaption: Command = ({ selection }) => {
  const { $from, empty } = selection
  return $from.parent.type.name === 'groupCaption' && empty && $from.parentOffset === $from.parent.content.size
}
