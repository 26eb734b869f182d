import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { isInTable, selectedRect } from '@tiptap/pm/tables'
import { setColumnWidths } from './setColumnWidths.ts'

/** Takes the widths of all columns of the table at the selection away: they share the paper evenly again. */
export const evenColumns: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const { map, tableStart } = selectedRect(state)
  const none = new Map(Array.from({ length: map.width }, (_, column) => [column, 0]))
  const tr = setColumnWidths(closeHistory(state.tr), tableStart, none)
  if (!tr.docChanged) return false
  dispatch?.(tr)
  return true
}
