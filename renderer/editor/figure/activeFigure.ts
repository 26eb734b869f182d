import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'

/** A figure and where it stands. */
export interface PlacedFigure {
  readonly node: Node
  readonly pos: number
}

/** The figure that is selected, or in whose caption the cursor stands. */
export function activeFigure({ selection }: EditorState): PlacedFigure | null {
  if (selection instanceof NodeSelection) {
    return selection.node.type.name === 'figure' ? { node: selection.node, pos: selection.from } : null
  }
  const { $from, $to } = selection
  if ($from.parent.type.name !== 'figure' || !$from.sameParent($to)) return null
  return { node: $from.parent, pos: $from.before() }
}
