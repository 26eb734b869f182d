import type { NodeSpec } from '@tiptap/pm/model'
import { COMING_AND_GOING } from '../changeMarks.ts'

/** A table. */
export const table: NodeSpec = {
  group: 'block',
  content: 'tableRow+',
  marks: COMING_AND_GOING,
  tableRole: 'table',
  isolating: true,
  parseDOM: [{ tag: 'table' }],
  toDOM: () => ['table', ['tbody', 0]],
}
