import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'
import { activeFigure } from '../figure/activeFigure.ts'

/** Moves the active figure past its neighbour in the group; it stays active, and the cursor in its caption stays where it is. */
export function moveInGroup(step: 1 | -1): Command {
  return (state, dispatch) => {
    const figure = activeFigure(state)
    if (figure === null) return false
    const { node, pos } = figure
    const $pos = state.doc.resolve(pos)
    const other = $pos.parent.maybeChild($pos.index() + step)
    if ($pos.parent.type.name !== 'figureGroup' || other === null) return false
    const target = pos + step * other.nodeSize
    const tr = state.tr.delete(pos, pos + node.nodeSize).insert(target, node)
    const { selection } = state
    const moved =
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, target)
        : TextSelection.create(tr.doc, selection.anchor - pos + target, selection.head - pos + target)
    dispatch?.(tr.setSelection(moved).scrollIntoView())
    return true
  }
}
