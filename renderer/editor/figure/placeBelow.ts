import type { EditorState } from '@tiptap/pm/state'
import { belowGroup } from '../figureGroup/belowGroup.ts'
import { belowCaption } from './belowCaption.ts'

/**
 * Where what cannot stand in a caption goes: below its figure, or the group that stands in. The same from a selected picture of a group; null from
 * anywhere else.
 */
export function placeBelow(state: EditorState): number | null {
  const { $from } = state.selection
  return $from.parent.type.name === 'figure' ? belowCaption($from) : (belowGroup(state)?.from ?? null)
}
