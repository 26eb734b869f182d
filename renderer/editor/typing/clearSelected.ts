import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { belowGroup } from '../figureGroup/belowGroup.ts'

/**
 * Makes the place for words that are written over something selected whole, where a typed key puts them: in a paragraph in its place; in its place in
 * the line; below the group, where it is one of the group's pictures. Null where words or nothing are selected.
 */
export function clearSelected(state: EditorState): Transaction | null {
  const { selection, tr, schema } = state
  if (!(selection instanceof NodeSelection)) return null
  const { from, to, $from, node } = selection
  if (node.isInline) return tr.deleteSelection().setStoredMarks($from.marks())
  const { paragraph } = schema.nodes
  const below = belowGroup(state)
  if (below !== null) tr.insert(below.from, paragraph!.create())
  else if ($from.parent.canReplaceWith($from.index(), $from.index() + 1, paragraph!))
    tr.replaceWith(from, to, paragraph!.create())
  else return null
  return tr.setSelection(TextSelection.create(tr.doc, (below?.from ?? from) + 1)).scrollIntoView()
}
