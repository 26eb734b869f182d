import type { MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { comment } from './marks/comment.ts'
import { deletion } from './marks/deletion.ts'
import { formatting } from './marks/formatting.ts'
import { insertion } from './marks/insertion.ts'
import { WORD_FORMATS } from './marks/wordFormat.ts'
import { doc } from './nodes/doc.ts'
import { FRAMES } from './marks/place.ts'
import { figure } from './nodes/figure.ts'
import { figureGroup } from './nodes/figureGroup.ts'
import { footnote } from './nodes/footnote.ts'
import { formula } from './nodes/formula.ts'
import { hardBreak } from './nodes/hardBreak.ts'
import { groupCaption } from './nodes/groupCaption.ts'
import { heading } from './nodes/heading.ts'
import { horizontalRule } from './nodes/horizontalRule.ts'
import { pageBreak } from './nodes/pageBreak.ts'
import { paragraph } from './nodes/paragraph.ts'
import { table } from './nodes/table.ts'
import { tableCaption } from './nodes/tableCaption.ts'
import { tableCell } from './nodes/tableCell.ts'
import { tableHeader } from './nodes/tableHeader.ts'
import { tableRow } from './nodes/tableRow.ts'
import { text } from './nodes/text.ts'

/** Every node of an article. `paragraph` is the first block, so that it is what an empty place is filled with. */
export const NODES = {
  doc,
  paragraph,
  heading,
  ...FRAMES,
  figure,
  figureGroup,
  groupCaption,
  tableCaption,
  table,
  tableRow,
  tableHeader,
  tableCell,
  horizontalRule,
  pageBreak,
  hardBreak,
  footnote,
  formula,
  text,
} as const satisfies Record<string, NodeSpec>

/** Every mark. The order is that of nesting in the output: a link goes round everything, a note above words round their styles, super- and subscript stand next to the text. */
export const MARKS = {
  ...WORD_FORMATS,
  comment,
  formatting,
  insertion,
  deletion,
} as const satisfies Record<string, MarkSpec>

export type NodeName = keyof typeof NODES
export type MarkName = keyof typeof MARKS
