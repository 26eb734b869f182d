import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { activeFigure, type PlacedFigure } from '../figure/activeFigure.ts'

/** The group that is selected, or that the active figure stands in, and where it stands; null for none. */
export function activeGroup(state: EditorState): PlacedFigure | null {
  const { selection } = state
  if (selection instanceof NodeSelection && selection.node.type.name === 'figureGroup')
    return { node: selection.node, pos: selection.from }
  const figure = activeFigure(state)
  if (figure === null) return null
  const $pos = state.doc.resolve(figure.pos)
  return $pos.parent.type.name === 'figureGroup' ? { node: $pos.parent, pos: $pos.before() } : null
}
