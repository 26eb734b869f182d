import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'
import { placeBelow } from './placeBelow.ts'

/**
 * Enter in a caption: goes on below the figure, or the group it stands in, in a new paragraph unless an empty one is there. A caption is one line.
 * Enter on a picture of a group that is selected does too; to ProseMirror the block that may be begun beside it would be a picture without one.
 */
export const leaveCaption: Command = (state, dispatch) => {
  const { tr, schema } = state
  const after = placeBelow(state)
  if (after === null) return false
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
