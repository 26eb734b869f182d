import type { Transform } from '@tiptap/pm/transform'
import { gridOf } from './gridOf.ts'
import { isPutInBy } from './isPutInBy.ts'
import type { EditedLines } from './readLines.ts'
import { removeLines } from './removeLines.ts'

/**
 * Takes those of the lines that an edit took out for good out that the same person had put in.
 * @param tr holds the body before the edit, with nothing moved
 */
export function removeOwnLines(tr: Transform, { before, gone }: EditedLines, by: string): void {
  const table = tr.doc.nodeAt(before)
  const own = new Set(gone.flatMap(({ node, pos }) => (isPutInBy(node, by) ? [pos - before - 1] : [])))
  if (table === null || own.size === 0) return
  const rows = new Set<number>()
  table.forEach((_, offset, index) => {
    if (own.has(offset)) rows.add(index)
  })
  const columns = new Set(gridOf(table).cells.flatMap(({ offset, left }) => (own.has(offset) ? [left] : [])))
  removeLines(tr, before, { rows, columns })
}
