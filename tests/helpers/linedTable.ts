import type { Mark, Node } from '@tiptap/pm/model'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import { changeMarkOf } from './changedBody.ts'

const { nodes } = articleSchema

/**
 * A table in short, a string a row: `-甲|+乙|丙 2x1`. A sign before a row with a space behind it speaks of the row (`- 甲|乙`), one before a cell of the cell;
 * behind a cell stand its columns and rows where it covers several. Changes are 编辑甲's.
 */
export function linedTable(...rows: readonly string[]): Node {
  return nodes.table.create(null, rows.map(rowOf))
}

/** A body of one line and such a table: its position is 3. */
export function linedBody(...rows: readonly string[]): Node {
  return nodes.doc.create(null, [line('前'), linedTable(...rows)])
}

/** A table, or the first of a body, in short again. */
export function linesOf(node: Node): readonly string[] {
  const table = node.type.name === 'doc' ? node.children.find(({ type }) => type.name === 'table') : node
  return (table?.children ?? []).map((row) => {
    const sign = signOf(row.marks)
    return `${sign === '' ? '' : `${sign} `}${row.children.map(cellOf).join('|')}`
  })
}

function rowOf(row: string): Node {
  const [, sign = '', cells = ''] = /^(?:([+-]+) )?(.*)$/.exec(row) ?? []
  const parts = cells === '' ? [] : cells.split('|')
  return nodes.tableRow.create(null, parts.map(cellFrom), marksOf(sign))
}

function cellFrom(cell: string): Node {
  const [, sign = '', text = '', columns = '1', rows = '1'] = /^([+-]*)(\S*)(?: (\d+)x(\d+))?$/.exec(cell) ?? []
  const attrs = { colspan: Number(columns), rowspan: Number(rows) }
  return nodes.tableCell.create(attrs, line(text), marksOf(sign))
}

function cellOf(cell: Node): string {
  const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number }
  const span = colspan === 1 && rowspan === 1 ? '' : ` ${colspan}x${rowspan}`
  return `${signOf(cell.marks)}${cell.textContent}${span}`
}

function marksOf(signs: string): Mark[] {
  return [...signs].map((sign) => changeMarkOf(sign))
}

function signOf(marks: readonly Mark[]): string {
  return marks.map(({ type }) => ({ insertion: '+', deletion: '-' })[type.name] ?? '').join('')
}

function line(text: string): Node {
  return nodes.paragraph.create(null, text === '' ? [] : [articleSchema.text(text)])
}
