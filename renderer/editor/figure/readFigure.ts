import type { EditorState } from '@tiptap/pm/state'
import { activeFigure } from './activeFigure.ts'
import { figureAttributes, type FigureAttributes } from './figureAttributes.ts'

/** The active figure as the strip shows it; `pos` null: none is. */
export type FigureSnapshot = FigureAttributes & {
  readonly [key: string]: string | number | null
  readonly pos: number | null
}

const NONE: FigureSnapshot = { pos: null, asset: '', remote: '', alt: '', credit: '', width: null, align: 'center' }

/** Reads the active figure for the strip. */
export function readFigure(state: EditorState): FigureSnapshot {
  const figure = activeFigure(state)
  return figure === null ? NONE : { ...figureAttributes(figure.node), pos: figure.pos }
}
