import { Slice, type Fragment } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { CellSelection, tableEditing } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'

/**
 * What prosemirror-tables makes of rows pasted with the cursor in a cell, or with two and all between them selected.
 * @param at counted through all cells
 */
export function pasteIntoCells(state: EditorState, at: number, to: number, rows: Fragment): Transaction | null {
  const cells: number[] = []
  state.doc.descendants((node, pos) => {
    if (/^table(Cell|Header)$/.test(node.type.name)) cells.push(pos)
  })
  if (cells.length === 0) return null
  const [first, last] = [cells[at % cells.length]!, cells[to % cells.length]!]
  const selection =
    first === last || to % 2 === 0
      ? TextSelection.near(state.doc.resolve(first + 1))
      : CellSelection.create(state.doc, first, last)
  const placed = state.apply(state.tr.setSelection(selection))
  const made: Transaction[] = []
  const view = { state: placed, dispatch: (tr: Transaction) => made.push(tr) } as unknown as EditorView
  // The table's own tools fail beside some cells that cover several.
  try {
    tableEditing().props.handlePaste?.call(tableEditing(), view, null as never, new Slice(rows, 0, 0))
  } catch {
    return null
  }
  const tr = state.tr
  for (const step of made[0]?.steps ?? []) tr.step(step)
  return tr.docChanged ? tr : null
}
