import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { val, w } from './w.ts'

/** Wider tables are none. */
const MOST_COLUMNS = 1000

/** A cell that goes on below: how many more rows, and over how many columns. */
interface Tall {
  rows: number
  readonly span: number
}

/** A table as a Word file has it. @param blocks gives what stands in a cell */
export function translateTable(table: XmlElement, blocks: (cell: XmlElement) => XmlElement[]): XmlElement {
  const tall = new Map<number, Tall>()
  return w(
    'w:tbl',
    {},
    rowsOf(table, false).map(({ row, isHeader }) => {
      const cells = rowCells(row, tall, blocks)
      return w('w:tr', {}, [w('w:trPr', {}, isHeader ? [w('w:tblHeader')] : []), ...cells])
    }),
  )
}

function rowsOf(container: XmlElement, isHeader: boolean): { row: XmlElement; isHeader: boolean }[] {
  return childrenOf(container).flatMap((child) => {
    switch (child.name) {
      case 'table:table-row':
        return [{ row: child, isHeader }]
      case 'table:table-header-rows':
        return rowsOf(child, true)
      case 'table:table-rows':
      case 'table:table-row-group':
        return rowsOf(child, isHeader)
      default:
        return []
    }
  })
}

function rowCells(row: XmlElement, tall: Map<number, Tall>, blocks: (cell: XmlElement) => XmlElement[]): XmlElement[] {
  const cells: XmlElement[] = []
  let column = 0
  for (const element of childrenOf(row)) {
    const repeated = count(element.attributes['table:number-columns-repeated'])
    for (let time = 0; time < repeated && column < MOST_COLUMNS; time += 1) {
      if (element.name === 'table:covered-table-cell') {
        cells.push(...goesOn(tall, column))
        column += 1
      } else if (element.name === 'table:table-cell') {
        const span = count(element.attributes['table:number-columns-spanned'])
        const rows = count(element.attributes['table:number-rows-spanned'])
        if (rows > 1) tall.set(column, { rows: rows - 1, span })
        else tall.delete(column)
        const merge = rows > 1 ? [val('w:vMerge', 'restart')] : []
        cells.push(w('w:tc', {}, [w('w:tcPr', {}, [val('w:gridSpan', span), ...merge]), ...blocks(element)]))
        // The columns that it covers follow as cells of their own.
        column += 1
      }
    }
  }
  return cells
}

/** The cell that covers a column from above, where it begins there; what covers it from the left says nothing of its own. */
function goesOn(tall: Map<number, Tall>, column: number): XmlElement[] {
  const cell = tall.get(column)
  if (cell === undefined) return []
  cell.rows -= 1
  if (cell.rows === 0) tall.delete(column)
  return [w('w:tc', {}, [w('w:tcPr', {}, [val('w:gridSpan', cell.span), w('w:vMerge')])])]
}

function count(value: string | undefined): number {
  const told = Number(value ?? 1)
  return Number.isInteger(told) && told > 0 ? Math.min(told, MOST_COLUMNS) : 1
}
