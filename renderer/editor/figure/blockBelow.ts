import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { belowGroupCaption } from '../figureGroup/belowGroupCaption.ts'
import { isPictures } from '../figureGroup/groupPlace.ts'
import { belowCaption } from './belowCaption.ts'
import { placeBelow } from './placeBelow.ts'

/**
 * Where a block goes that is put in from a caption, or while a picture is selected: below the picture, its group, or the table of the caption, which
 * all stay. Null from anywhere else.
 */
export function blockBelow(state: EditorState): number | null {
  const { selection } = state
  const below = placeBelow(state) ?? belowCaption(selection.$from)
  if (below !== null) return below
  const isHeld = selection instanceof NodeSelection && isPictures(selection.node)
  return isHeld ? belowGroupCaption(state.doc, selection.to) : null
}
