import type { NodeSpec } from '@tiptap/pm/model'
import { FORMATTING } from '../changeMarks.ts'

/** A row of a table. */
export const tableRow: NodeSpec = {
  content: '(tableCell | tableHeader)*',
  marks: FORMATTING,
  tableRole: 'row',
  parseDOM: [{ tag: 'tr' }],
  toDOM: () => ['tr', 0],
}
