import type { Node } from '@tiptap/pm/model'
import type { FIGURE_ALIGNMENTS } from '../../../src/article/document/nodes/figure.ts'

/** What a figure says of its picture; see the figure's spec. */
export interface FigureAttributes {
  readonly asset: string
  readonly remote: string
  readonly alt: string
  readonly credit: string
  /** percentage of the column; null: its own size */
  readonly width: number | null
  readonly align: (typeof FIGURE_ALIGNMENTS)[number]
}

/** The attributes of a figure; the schema has checked them. */
export function figureAttributes(node: Node): FigureAttributes {
  return node.attrs as FigureAttributes
}
