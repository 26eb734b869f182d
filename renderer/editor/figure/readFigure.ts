import type { EditorState } from '@tiptap/pm/state'
import { activeFigure } from './activeFigure.ts'
import { figureAttributes, type FigureAttributes } from './figureAttributes.ts'

/** The active figure as the strip shows it; `pos` null: none is. */
export type FigureSnapshot = FigureAttributes & {
  readonly [key: string]: string | number | null
  readonly pos: number | null
  /** the changes of 修订 on it: where others come or go it is drawn anew */
  readonly changes: string
}

const NONE: FigureSnapshot = {
  pos: null,
  changes: '',
  asset: '',
  remote: '',
  alt: '',
  credit: '',
  width: null,
  align: 'center',
}

/** Reads the active figure for the strip. */
export function readFigure(state: EditorState): FigureSnapshot {
  const figure = activeFigure(state)
  if (figure === null) return NONE
  const { node, pos } = figure
  const changes = node.marks.map(({ type, attrs }) => `${type.name} ${String(attrs.id)}`).join(' ')
  return { ...figureAttributes(node), pos, changes }
}
