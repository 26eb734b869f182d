import type { Node } from '@tiptap/pm/model'

/** A cell and the places of the grid that it covers. */
export interface GridCell {
  readonly node: Node
  /** where it begins, from the beginning of the table's content */
  readonly offset: number
  /** the rows and columns it covers: from the first, to before the last */
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The cells of a table, in their order, and how many rows and columns they cover. */
export interface Grid {
  readonly cells: readonly GridCell[]
  readonly height: number
  readonly width: number
}

/**
 * Lays the cells of a table out as HTML does (WHATWG HTML 4.9.12.1, forming a table): each stands in the first column of its row that none of a row above
 * spans into. A span that reaches below the last row ends there.
 */
export function gridOf(table: Node): Grid {
  const cells: GridCell[] = []
  const height = table.childCount
  /** for each column, the row down to which it is taken */
  const taken: number[] = []
  table.forEach((row, rowAt, top) => {
    let left = 0
    row.forEach((node, cellAt) => {
      while ((taken[left] ?? 0) > top) left += 1
      const right = left + Number(node.attrs.colspan)
      const bottom = Math.min(height, top + Number(node.attrs.rowspan))
      cells.push({ node, offset: rowAt + 1 + cellAt, top, bottom, left, right })
      for (let column = left; column < right; column += 1) taken[column] = bottom
      left = right
    })
  })
  return { cells, height, width: taken.length }
}
