import type { Mark, Node } from '@tiptap/pm/model'
import { goesAway, type Decision } from '../goesAway.ts'
import { comesOrGoes } from '../hasChanges.ts'
import { gridOf, type GridCell } from './gridOf.ts'
import type { Lines } from './withoutLines.ts'

/**
 * The rows and columns of a table that go by decisions on their changes. A column goes by the cells that stand in it alone, and goes whole or not at all:
 * where one of them is not said to go and holds something, as only files and two windows at once can have it, it stays, so that the table stays one of
 * rows and columns and nothing goes that nobody took out.
 */
export function goneLines(table: Node, decide: (mark: Mark) => Decision): Lines {
  const goes = ({ marks }: Node) => marks.some((mark) => goesAway(mark, decide(mark)))
  const rows = new Set<number>()
  table.forEach((row, _, index) => {
    if (goes(row)) rows.add(index)
  })
  const columns = new Set<number>()
  const { cells } = gridOf(table)
  if (!cells.some(({ node }) => node.marks.length > 0)) return { rows, columns }
  const isKept = (cell: GridCell) => !goes(cell.node) && stays(cell, rows) && !isBlank(cell.node)
  const kept = new Set<number>()
  for (const cell of cells) {
    if (cell.right > cell.left + 1) continue
    if (goes(cell.node)) columns.add(cell.left)
    if (isKept(cell)) kept.add(cell.left)
  }
  for (const column of kept) columns.delete(column)
  return { rows, columns }
}

function stays({ top, bottom }: GridCell, rows: ReadonlySet<number>): boolean {
  for (let row = top; row < bottom; row += 1) if (!rows.has(row)) return true
  return false
}

/** Whether a cell of which nothing is said holds nothing that could be lost. */
function isBlank({ marks, firstChild, childCount }: Node): boolean {
  if (marks.some(({ type }) => comesOrGoes(type.name)) || childCount !== 1) return false
  return firstChild?.type.name === 'paragraph' && firstChild.content.size === 0
}
