import type { Alignment } from '../../../article/document/alignment.ts'
import type { Styled } from './styled.ts'

/** How much of a clipboard's form is kept: its structure and emphasis, its words alone, or all styles that the schema knows. */
export type PasteMode = 'structure' | 'text' | 'styles'

/** Where text stands: what its ancestors lay on it. */
export interface Place {
  readonly styled: readonly Styled[]
  readonly align: Alignment
  readonly indent: 0 | 2 | null
  /** the heading level that the text stands in, 0 for none */
  readonly level: number
  /** within `p`, `li`, a heading or a cell: a line break stays within the paragraph */
  readonly paragraph: boolean
  /** spaces and line ends count */
  readonly pre: boolean
  /** how many lists, quotes and tables stand around */
  readonly depth: number
}
