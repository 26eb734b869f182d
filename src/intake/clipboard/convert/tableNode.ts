import type { NodeJson } from '../../../article/document/documentJson.ts'
import { withoutIndent } from '../../webpage/convert/withoutIndent.ts'
import { isElement, type ClipElement } from '../tree/clip.ts'
import { squareTable } from './squareTable.ts'

/** Converts a table with its merged cells; null where it has no cells. */
export function tableNode(table: ClipElement, convert: (cell: ClipElement) => NodeJson[]): NodeJson | null {
  const rows = rowsOf(table)
  if (rows.every((row) => row.length === 0)) return null
  const cells = rows.map((row) =>
    row.map((cell) => ({ cell, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') })),
  )
  return {
    type: 'table',
    content: squareTable(cells).map((row) => ({
      type: 'tableRow',
      content: row.map(({ cell, colspan, rowspan }) => ({
        type: cell?.tag === 'th' ? 'tableHeader' : 'tableCell',
        attrs: { colspan, rowspan, colwidth: null },
        content: contentOf(cell === null ? [] : convert(cell)),
      })),
    })),
  }
}

function contentOf(blocks: readonly NodeJson[]): NodeJson[] {
  return blocks.length === 0
    ? [{ type: 'paragraph', attrs: { align: 'start', indent: 0 } }]
    : blocks.map((node) => withoutIndent(node))
}

function rowsOf(table: ClipElement): ClipElement[][] {
  const rows: ClipElement[][] = []
  for (const part of table.children) {
    if (!isElement(part)) continue
    if (part.tag === 'tr') rows.push(cellsOf(part))
    else if (part.tag === 'tbody' || part.tag === 'thead' || part.tag === 'tfoot') rows.push(...rowsOf(part))
  }
  return rows
}

function cellsOf(row: ClipElement): ClipElement[] {
  return row.children.filter((cell): cell is ClipElement => isElement(cell) && (cell.tag === 'td' || cell.tag === 'th'))
}

function span({ attributes }: ClipElement, name: string): number {
  const value = Number(attributes.get(name) || 1)
  return Number.isInteger(value) && value >= 1 ? value : 1
}
