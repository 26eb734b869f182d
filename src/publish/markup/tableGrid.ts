/** A cell as the document has it. */
export interface TableCell<Block> {
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
  /** in pixels, one a column; null where none are set */
  readonly widths: readonly number[] | null
  readonly content: readonly Block[]
}

/** The cells of a row that begin in it, from left to right. */
export type GridRow<Block> = readonly TableCell<Block>[]

interface Placed<Block> {
  readonly cell: TableCell<Block>
  readonly row: number
  readonly column: number
  readonly rowspan: number
  readonly colspan: number
}

/**
 * Makes the rows of a table fit together, as the HTML table model asks: spans neither overlap nor run over the edge, no row or column is left
 * in which nothing begins, and short rows are filled with empty cells. A table that fits already comes back unchanged; no cell is ever lost.
 */
export function tableGrid<Block>(rows: readonly GridRow<Block>[]): GridRow<Block>[] {
  const placed = place(rows)
  const rowIndex = indexOf(placed.map(({ row }) => row))
  const columnIndex = indexOf(placed.map(({ column }) => column))
  const grid: (readonly [column: number, TableCell<Block>])[][] = Array.from({ length: rowIndex.count }, () => [])
  const taken = grid.map(() => new Uint8Array(columnIndex.count))
  for (const { cell, row, column, rowspan, colspan } of placed) {
    const top = rowIndex.before(row)
    const left = columnIndex.before(column)
    const height = rowIndex.before(row + rowspan) - top
    const width = columnIndex.before(column + colspan) - left
    for (let at = top; at < top + height; at += 1) taken[at]?.fill(1, left, left + width)
    const widths = width === cell.widths?.length ? cell.widths : null
    grid[top]?.push([left, { ...cell, colspan: width, rowspan: height, widths }])
  }
  taken.forEach((columns, row) => {
    columns.forEach((used, column) => {
      if (used === 0) grid[row]?.push([column, empty()])
    })
  })
  return grid.map((cells) => cells.sort(([a], [b]) => a - b).map(([, cell]) => cell))
}

/** Gives each cell its place: the first free column of its row, its spans cut where they would overlap or leave the table. */
function place<Block>(rows: readonly GridRow<Block>[]): Placed<Block>[] {
  const placed: Placed<Block>[] = []
  /** for each column, the first row that is free again */
  const freeFrom: number[] = []
  rows.forEach((cells, row) => {
    let column = 0
    const isFree = (at: number) => (freeFrom[at] ?? 0) <= row
    for (const cell of cells) {
      while (!isFree(column)) column += 1
      const rowspan = Math.min(cell.rowspan, rows.length - row)
      let colspan = 0
      while (colspan < cell.colspan && isFree(column + colspan)) {
        freeFrom[column + colspan] = row + rowspan
        colspan += 1
      }
      placed.push({ cell, row, column, rowspan, colspan })
      column += colspan
    }
  })
  return placed
}

/** Numbers the lines at which something begins; `before` tells how many of them lie before a line. */
function indexOf(lines: readonly number[]): { count: number; before: (line: number) => number } {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const before = (line: number): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) < line) low = middle + 1
      else high = middle
    }
    return low
  }
  return { count: sorted.length, before }
}

function empty<Block>(): TableCell<Block> {
  return { header: false, colspan: 1, rowspan: 1, widths: null, content: [] }
}
