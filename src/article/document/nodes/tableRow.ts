import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'

/** A row of a table. */
export const tableRow: NodeSpec = {
  content: '(tableCell | tableHeader)*',
  marks: CHANGE_MARKS,
  tableRole: 'row',
  parseDOM: [{ tag: 'tr' }],
  toDOM: () => ['tr', 0],
}
