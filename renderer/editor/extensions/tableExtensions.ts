import type { Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { columnDragging } from '../table/columnDragging.ts'
import { pasteCells } from '../table/pasteCells.ts'
import { tableView } from '../table/tableView.ts'
import { fromNodeSpec } from './fromNodeSpec.ts'

/** The table and its parts, with TipTap's table commands. Columns are drawn wider by our own view: TipTap's puts a box round the table. */
export function tableExtensions(): readonly Node[] {
  const base = Table.configure({ resizable: false, allowTableNodeSelection: true, View: null }) as Node
  const table = fromNodeSpec(base, {
    addNodeView:
      () =>
      ({ node }) =>
        tableView(node),
    // Before the plugin that takes a press in a cell for a selection.
    addProseMirrorPlugins() {
      return [...columnDragging(), pasteCells(), ...(this.parent?.() ?? [])]
    },
  })
  return [table, ...[TableRow, TableHeader, TableCell].map((part) => fromNodeSpec(part as Node))]
}
