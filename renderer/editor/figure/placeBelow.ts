import type { EditorState } from '@tiptap/pm/state'
import { belowGroup } from '../figureGroup/belowGroup.ts'

/**
 * Where what cannot stand in a caption goes: below its figure, or the group that stands in. The same from a selected picture of a group; null from
 * anywhere else.
 */
export function placeBelow(state: EditorState): number | null {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'figure') return belowGroup(state)?.from ?? null
  return $from.node(-1).type.name === 'figureGroup' ? $from.after(-1) : $from.after()
}
