import type { NodeSpec } from '@tiptap/pm/model'

/** A row of a table. */
export const tableRow: NodeSpec = {
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseDOM: [{ tag: 'tr' }],
  toDOM: () => ['tr', 0],
}
