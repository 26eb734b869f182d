import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { isInTable, selectedRect, type TableRect } from '@tiptap/pm/tables'
import { columnWidths } from './columnWidths.ts'
import { NARROWEST, roomFor } from './roomFor.ts'
import { setColumnWidths } from './setColumnWidths.ts'

/** Makes the columns at the selection wider or, by a negative step, narrower. @param step in pixels @returns false outside of a table, or where there is no room */
export function stepColumnWidth(editor: Editor, step: number): boolean {
  const { state, view } = editor
  if (!isInTable(state)) return false
  const rect = selectedRect(state)
  const shown = view.nodeDOM(rect.tableStart - 1)
  const room = shown instanceof HTMLElement ? (shown.parentElement?.clientWidth ?? 0) : 0
  const widths = columnWidths(rect.table)
  const told = new Map<number, number>()
  for (let column = rect.left; column < rect.right; column += 1) {
    const now = widths[column] || widthShown(editor, rect, column)
    const wide = Math.max(NARROWEST, Math.min(now + step, roomFor(column, widths, room)))
    widths[column] = wide
    told.set(column, wide)
  }
  const tr = setColumnWidths(closeHistory(state.tr), rect.tableStart, told)
  if (tr.docChanged) view.dispatch(tr)
  return tr.docChanged
}

/** How wide a column without a width is drawn: by a cell that is in it alone, else its share of a cell over several. */
function widthShown({ view }: Editor, { map, table, tableStart }: TableRect, column: number): number {
  let share = 0
  for (let row = 0; row < map.height; row += 1) {
    const pos = map.map[row * map.width + column]!
    const cell = view.nodeDOM(tableStart + pos)
    if (!(cell instanceof HTMLElement)) continue
    const span = Number(table.nodeAt(pos)?.attrs.colspan ?? 1)
    share = cell.offsetWidth / span
    if (span === 1) break
  }
  return Math.round(share)
}
