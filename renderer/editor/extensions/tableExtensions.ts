import type { Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { fromNodeSpec } from './fromNodeSpec.ts'

/**
 * The table and its parts, with TipTap's table commands. Columns are not dragged: widths belong to the page that publishes; and without TipTap's
 * own view, which writes styles into the page, the spec draws the table.
 */
export function tableExtensions(): readonly Node[] {
  const table = Table.configure({ resizable: false, allowTableNodeSelection: true, View: null })
  return [table, TableRow, TableHeader, TableCell].map((base) => fromNodeSpec(base as Node))
}
