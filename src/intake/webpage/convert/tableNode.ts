import type { NodeJson } from '../../../article/document/documentJson.ts'
import { attribute, type PageElement } from '../tree/pageElement.ts'
import type { Block } from './block.ts'
import { tableRows } from './tableRows.ts'
import { withoutIndent } from './withoutIndent.ts'

/** Converts a data table with its merged cells; null where it has no cells. */
export function tableNode(table: PageElement, convert: (cell: PageElement) => readonly Block[]): NodeJson | null {
  const rows = tableRows(table).map((row) => ({
    type: 'tableRow',
    content: row.map((cell) => cellNode(cell, convert(cell))),
  }))
  return rows.length === 0 ? null : { type: 'table', content: rows }
}

function cellNode(cell: PageElement, blocks: readonly Block[]): NodeJson {
  const content = blocks.map(({ node }) => withoutIndent(node))
  const empty: NodeJson = { type: 'paragraph', attrs: { align: 'start', indent: 0 } }
  return {
    type: cell.tag === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span(cell, 'colspan', 1000), rowspan: span(cell, 'rowspan', 10000), colwidth: null },
    content: content.length === 0 ? [empty] : content,
  }
}

function span(cell: PageElement, name: string, most: number): number {
  const value = Number(attribute(cell, name) || 1)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : 1
}
