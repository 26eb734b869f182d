import { isElement, type PageElement } from '../tree/pageElement.ts'

/** The cells of a table, row by row; hidden ones left out. */
export function tableRows(table: PageElement): PageElement[][] {
  const rows: PageElement[][] = []
  for (const part of table.children) {
    if (!isElement(part) || part.hidden) continue
    if (part.tag === 'tr') rows.push(cellsOf(part))
    else if (part.tag === 'tbody' || part.tag === 'thead' || part.tag === 'tfoot') {
      for (const row of part.children) if (isElement(row) && row.tag === 'tr' && !row.hidden) rows.push(cellsOf(row))
    }
  }
  return rows.filter((row) => row.length > 0)
}

function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (cell): cell is PageElement => isElement(cell) && (cell.tag === 'td' || cell.tag === 'th') && !cell.hidden,
  )
}
