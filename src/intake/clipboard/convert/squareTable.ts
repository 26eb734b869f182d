/** A cell with its spans; `cell` is null for one that was missing. */
export interface PlacedCell<T> {
  readonly cell: T | null
  readonly colspan: number
  readonly rowspan: number
}

/** No table of an article is wider; spans beyond come from broken or hostile markup. */
const WIDEST = 200
const LARGEST = 40_000

/**
 * Makes a table whole: spans end within it, every row is as wide as the widest, and missing cells are empty ones. What is too large to be one
 * loses its spans.
 */
export function squareTable<T>(rows: readonly (readonly PlacedCell<T>[])[]): PlacedCell<T>[][] {
  const clipped = rows.map((row, at) =>
    row.map(({ cell, colspan, rowspan }) => ({
      cell,
      colspan: Math.min(colspan, WIDEST),
      rowspan: Math.min(rowspan, rows.length - at),
    })),
  )
  return fill(clipped) ?? fill(rows.map((row) => row.map(({ cell }) => ({ cell, colspan: 1, rowspan: 1 })))) ?? []
}

function fill<T>(rows: readonly (readonly PlacedCell<T>[])[]): PlacedCell<T>[][] | null {
  const taken = rows.map(() => new Set<number>())
  const area = rows.flat().reduce((sum, { colspan, rowspan }) => sum + colspan * rowspan, 0)
  const hasSpans = rows.some((row) => row.some(({ colspan, rowspan }) => colspan * rowspan > 1))
  if (hasSpans && area > LARGEST) return null
  const out: PlacedCell<T>[][] = []
  let width = 0
  for (const [at, row] of rows.entries()) {
    let column = 0
    const placed: PlacedCell<T>[] = []
    for (const cell of row) {
      while (taken[at]!.has(column)) column += 1
      let colspan = 1
      while (colspan < cell.colspan && !taken[at]!.has(column + colspan)) colspan += 1
      for (let down = 0; down < cell.rowspan; down += 1)
        for (let across = 0; across < colspan; across += 1) taken[at + down]!.add(column + across)
      placed.push({ ...cell, colspan })
      column += colspan
      width = Math.max(width, column)
    }
    out.push(placed)
  }
  if (width * rows.length > LARGEST * 5) return hasSpans ? null : out
  for (const [at, row] of out.entries())
    for (let missing = width - taken[at]!.size; missing > 0; missing -= 1)
      row.push({ cell: null, colspan: 1, rowspan: 1 })
  return out.filter((row, at) => row.length > 0 || taken[at]!.size > 0)
}
