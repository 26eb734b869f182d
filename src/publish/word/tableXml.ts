import { element } from '../markup/element.ts'
import type { GridRow, TableCell } from '../markup/tableGrid.ts'
import type { WordBlock, WordPlace } from './wordPlace.ts'

/** CSS pixels as twentieths of a point. */
const PER_PIXEL = 15

type Cell = TableCell<WordBlock>

/** A place of the grid: the cell over it, and whether that begins here. */
interface Spot {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

/**
 * A table as Word has it: cells that are merged across and down, rows of headers that come again on each page, and columns as wide as the
 * article says.
 */
export function tableXml(rows: readonly GridRow<WordBlock>[], place: WordPlace): string {
  const grid = gridOf(rows)
  const columns = grid[0]?.length ?? 0
  if (columns === 0) return ''
  const widths = widthsOf(grid, columns, place.width)
  const plain = rows.findIndex((row) => !row.every(({ header }) => header))
  const headers = plain < 0 ? rows.length : plain
  const firstColumn = plain >= 0 && grid.slice(headers).every(([first]) => first?.cell.header === true)
  const look = {
    'w:val': `0${(0x0600 + (headers > 0 ? 0x20 : 0) + (firstColumn ? 0x80 : 0)).toString(16)}`,
    'w:firstRow': headers > 0 ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  }
  const properties = `<w:tblPr><w:tblStyle w:val="ArticleTable"/>${element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }, '')}<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>${element('w:tblLook', look, '')}</w:tblPr>`
  const columnsXml = widths.map((width) => element('w:gridCol', { 'w:w': width }, '')).join('')
  const body = grid.map((row, at) => rowXml(row, at, at < headers, widths, place)).join('')
  return `<w:tbl>${properties}<w:tblGrid>${columnsXml}</w:tblGrid>${body}</w:tbl>`
}

function gridOf(rows: readonly GridRow<WordBlock>[]): Spot[][] {
  const grid: Spot[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      for (let down = 0; down < cell.rowspan; down += 1)
        for (let across = 0; across < cell.colspan; across += 1) {
          const line = grid[row + down]
          if (line !== undefined) line[column + across] = { cell, row, column }
        }
      column += cell.colspan
    }
  })
  return grid
}

/** Columns without a width share what those that have one leave; all together are no wider than there is room. */
function widthsOf(grid: readonly Spot[][], columns: number, room: number): number[] {
  const told = new Array<number>(columns).fill(0)
  for (const [row, spots] of grid.entries())
    for (const [column, spot] of spots.entries()) {
      const width = spot.cell.widths?.[column - spot.column] ?? 0
      if (spot.row === row && width > 0) told[column] = width * PER_PIXEL
    }
  const known = told.filter((width) => width > 0)
  const open = columns - known.length
  const share = open === 0 ? 0 : Math.max((room - sum(known)) / open, room / columns / 2)
  const wished = told.map((width) => (width > 0 ? width : share))
  const scale = Math.min(1, room / sum(wished))
  return wished.map((width) => Math.max(1, Math.floor(width * scale)))
}

function rowXml(
  spots: readonly Spot[],
  row: number,
  isHeader: boolean,
  widths: readonly number[],
  place: WordPlace,
): string {
  const cells: string[] = []
  for (let column = 0; column < spots.length;) {
    const spot = spots[column]
    if (spot === undefined) break
    const { cell } = spot
    const span = spot.column + cell.colspan - column
    const width = sum(widths.slice(column, column + span))
    cells.push(cellXml(cell, spot.row === row, width, place))
    column += span
  }
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
}

function cellXml(cell: Cell, begins: boolean, width: number, place: WordPlace): string {
  const properties = [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }, ''),
    cell.colspan > 1 ? element('w:gridSpan', { 'w:val': cell.colspan }, '') : '',
    cell.rowspan > 1 ? element('w:vMerge', { 'w:val': begins ? 'restart' : 'continue' }, '') : '',
    '<w:vAlign w:val="center"/>',
  ]
  const inner: WordPlace = { ...place, within: 'cell', depth: 0, list: null, width: Math.max(200, width - 216) }
  const content = begins ? cell.content.map((write) => write(inner)).join('') : ''
  // The format asks for a paragraph at a cell's end.
  const end = content.endsWith('</w:p>') ? '' : '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}${end}</w:tc>`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
