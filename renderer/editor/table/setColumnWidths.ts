import type { Transaction } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'
import { columnWidths } from './columnWidths.ts'

/**
 * Writes widths of columns into every cell over them, as whole pixels; a column that is not told keeps its own, 0 is none. Columns of which all have
 * none are stored as having none at all.
 * @param start where the table's content begins
 */
export function setColumnWidths(tr: Transaction, start: number, told: ReadonlyMap<number, number>): Transaction {
  const table = tr.doc.resolve(start).parent
  const map = TableMap.get(table)
  const widths = columnWidths(table).map((width, column) => Math.round(told.get(column) ?? width))
  for (const pos of new Set(map.map)) {
    const attrs = table.nodeAt(pos)!.attrs
    const column = map.colCount(pos)
    const own = widths.slice(column, column + Number(attrs.colspan))
    const colwidth = own.some((width) => width > 0) ? own : null
    if (JSON.stringify(colwidth) !== JSON.stringify(attrs.colwidth))
      tr.setNodeAttribute(start + pos, 'colwidth', colwidth)
  }
  return tr
}
