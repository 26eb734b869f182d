import type { NodeSpec } from '@tiptap/pm/model'

/** A table. */
export const table: NodeSpec = {
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  parseDOM: [{ tag: 'table' }],
  toDOM: () => ['table', ['tbody', 0]],
}
