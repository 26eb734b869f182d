import type { Transform } from '@tiptap/pm/transform'
import { gridOf } from './gridOf.ts'
import type { TablePart } from './readLines.ts'
import { removeLines } from './removeLines.ts'

/**
 * Takes rows, and columns by their cells, out of a table.
 * @param tr holds the body before the edit, with nothing moved
 * @param pos where the table stands
 * @param own the rows and cells, all that a column has
 */
export function removeOwnLines(tr: Transform, pos: number, own: ReadonlySet<TablePart>): void {
  const table = tr.doc.nodeAt(pos)
  if (table === null || own.size === 0) return
  const offsets = new Set([...own].map((part) => part.pos - pos - 1))
  const rows = new Set<number>()
  table.forEach((_, offset, index) => {
    if (offsets.has(offset)) rows.add(index)
  })
  const columns = new Set(gridOf(table).cells.flatMap(({ offset, left }) => (offsets.has(offset) ? [left] : [])))
  removeLines(tr, pos, { rows, columns })
}
