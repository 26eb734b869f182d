import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { CellSelection, isInTable, selectionCell } from '@tiptap/pm/tables'
import type { Alignment } from '../../../src/article/document/alignment.ts'
import { alignRanges } from '../extensions/alignRanges.ts'

/** Aligns all that stands in the selected cells, or in the cell with the cursor; the selection stays. */
export function alignCells(align: Alignment): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { selection } = state
    const tr = closeHistory(state.tr)
    const cells = selection instanceof CellSelection ? selection : new CellSelection(selectionCell(state))
    alignRanges(tr, cells.ranges, align)
    if (!tr.docChanged) return false
    dispatch?.(tr)
    return true
  }
}
