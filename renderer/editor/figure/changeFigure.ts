import type { Command } from '@tiptap/pm/state'
import { activeFigure } from './activeFigure.ts'
import type { FigureAttributes } from './figureAttributes.ts'

/** Changes what the active figure says of its picture; the selection stays. */
export function changeFigure(change: Partial<FigureAttributes>): Command {
  return (state, dispatch) => {
    const figure = activeFigure(state)
    if (figure === null) return false
    const { tr } = state
    for (const [name, value] of Object.entries(change)) tr.setNodeAttribute(figure.pos, name, value)
    dispatch?.(tr)
    return true
  }
}

/** Deletes the active figure with its caption. */
export const deleteFigure: Command = (state, dispatch) => {
  const figure = activeFigure(state)
  if (figure === null) return false
  dispatch?.(state.tr.delete(figure.pos, figure.pos + figure.node.nodeSize).scrollIntoView())
  return true
}
