import { isElement, type PageElement } from '../tree/pageElement.ts'
import { pageLines } from '../tree/pageLines.ts'
import { tableRows } from './tableRows.ts'

/** Whether a table holds data. Old pages lay out their text with tables: one column, tables within tables, or whole articles in a cell. */
export function isDataTable(table: PageElement): boolean {
  const rows = tableRows(table)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns < 2 || rows.length < 2 || rows.length > 2000) return false
  let long = 0
  let filled = 0
  for (const cell of rows.flat()) {
    if (holdsTable(cell)) return false
    const chars = pageLines(cell).reduce((sum, line) => sum + line.chars, 0)
    if (chars > 400) long += 1
    if (chars > 0) filled += 1
  }
  return filled >= 3 && long <= 0.2 * filled
}

function holdsTable(element: PageElement): boolean {
  return element.children.some((child) => isElement(child) && (child.tag === 'table' || holdsTable(child)))
}
