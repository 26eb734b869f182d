import { GapCursor } from '@tiptap/pm/gapcursor'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { belowGroupCaption } from './belowGroupCaption.ts'

/**
 * Where what cannot stand in a group goes when it is put in while one of the group's pictures is selected: below the group and what is said of it, and the picture stays.
 * Null for any other selection.
 */
export function belowGroup({ selection, doc }: EditorState): GapCursor | null {
  const { $from } = selection
  const isGrouped = selection instanceof NodeSelection && $from.parent.type.name === 'figureGroup'
  return isGrouped ? new GapCursor(doc.resolve(belowGroupCaption(doc, $from.after()))) : null
}
