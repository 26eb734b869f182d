import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { isPictures } from '../figureGroup/groupPlace.ts'
import { placeBelow } from './placeBelow.ts'

/**
 * Where a block goes that is put in from a caption, or while a picture is selected: below the picture, its group, or the table of the caption, which
 * all stay. Null from anywhere else.
 */
export function blockBelow(state: EditorState): number | null {
  const below = placeBelow(state)
  if (below !== null) return below
  const { selection } = state
  const { $from } = selection
  if ($from.parent.type.name === 'tableCaption') {
    const after = $from.after()
    const next = state.doc.resolve(after).nodeAfter
    return next?.type.name === 'table' ? after + next.nodeSize : after
  }
  return selection instanceof NodeSelection && isPictures(selection.node) ? selection.to : null
}
