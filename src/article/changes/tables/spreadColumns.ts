import { Mark } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { comesOrGoes } from '../hasChanges.ts'
import { gridOf, type GridCell } from './gridOf.ts'
import type { EditedLines } from './readLines.ts'

/**
 * Gives the cells of new rows the marks of the columns they stand in: such a column comes or goes with them.
 * @param tr holds the body after the edit; steps are added that move nothing
 */
export function spreadColumns(tr: Transform, { after, put }: EditedLines): void {
  const table = tr.doc.nodeAt(after)
  const rows = new Set(put.flatMap(({ node, pos }) => (node.type.name === 'tableRow' ? [pos] : [])))
  if (table === null || rows.size === 0) return
  const tops = new Set<number>()
  table.forEach((_, offset, index) => {
    if (rows.has(after + 1 + offset)) tops.add(index)
  })
  const columns = new Map<number, readonly Mark[] | null>()
  const cells = gridOf(table).cells.filter(({ left, right }) => right === left + 1)
  for (const cell of cells) {
    if (tops.has(cell.top)) continue
    const known = columns.get(cell.left)
    const marks = marksOf(cell)
    columns.set(cell.left, known === undefined || (known !== null && Mark.sameSet(known, marks)) ? marks : null)
  }
  for (const { top, left, offset } of cells)
    if (tops.has(top)) for (const mark of columns.get(left) ?? []) tr.addNodeMark(after + 1 + offset, mark)
}

function marksOf({ node }: GridCell): readonly Mark[] {
  return node.marks.filter(({ type }) => comesOrGoes(type.name))
}
