import type { Node } from '@tiptap/pm/model'
import { TableMap } from '@tiptap/pm/tables'

/** The width of each column in pixels, as the first cell that tells one has it; 0 where none does. */
export function columnWidths(table: Node): number[] {
  const map = TableMap.get(table)
  const widths = new Array<number>(map.width).fill(0)
  for (const [index, pos] of map.map.entries()) {
    const column = index % map.width
    if (widths[column] !== 0) continue
    const told = table.nodeAt(pos)?.attrs.colwidth as readonly number[] | null
    widths[column] = told?.[column - map.colCount(pos)] ?? 0
  }
  return widths
}
