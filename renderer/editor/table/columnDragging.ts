import { closeHistory } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import { columnResizing, columnResizingPluginKey } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { columnWidths } from './columnWidths.ts'
import { lendWidth } from './lendWidth.ts'
import { NARROWEST, roomFor } from './roomFor.ts'
import { setColumnWidths } from './setColumnWidths.ts'

/** Columns drawn wider and narrower by the pointer; what comes of it is whole pixels, and no wider than the paper. */
export function columnDragging(): Plugin[] {
  let view: EditorView | null = null
  return [
    new Plugin({
      view(own) {
        view = own
        return {}
      },
      props: {
        handleDOMEvents: {
          mousedown(own) {
            const handle = columnResizingPluginKey.getState(own.state)?.activeHandle ?? -1
            // What was written right before is another step to undo.
            if (own.editable && handle >= 0) own.dispatch(closeHistory(own.state.tr))
            const cell = handle < 0 ? null : own.nodeDOM(handle)
            if (cell instanceof HTMLElement) lendWidth(cell)
          },
        },
      },
      appendTransaction(transactions, before, state) {
        const drawn = columnResizingPluginKey.getState(before)
        if (!drawn?.dragging || !transactions.some(({ docChanged }) => docChanged)) return null
        const handle = columnResizingPluginKey.getState(state)?.activeHandle ?? -1
        const $cell = handle < 0 ? null : state.doc.resolve(handle)
        const shown = $cell === null ? null : view?.nodeDOM($cell.before(-1))
        if ($cell === null || !(shown instanceof HTMLElement)) return null
        const widths = columnWidths($cell.node(-1))
        const room = shown.parentElement?.clientWidth ?? 0
        const told = new Map(widths.map((width, column) => [column, Math.min(width, roomFor(column, widths, room))]))
        const tr = setColumnWidths(state.tr, $cell.start(-1), told)
        return tr.docChanged ? tr : null
      },
    }),
    // After the above, which it would not let hear of the press.
    columnResizing({ handleWidth: 5, cellMinWidth: NARROWEST, View: null }),
  ]
}
