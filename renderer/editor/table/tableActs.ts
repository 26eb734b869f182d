import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { alignCells } from './alignCells.ts'

/** What is done with rows, columns and cells, by its name. */
export const TABLE_ACTS = {
  addRowBefore: (editor) => editor.commands.addRowBefore(),
  addRowAfter: (editor) => editor.commands.addRowAfter(),
  deleteRow: (editor) => editor.commands.deleteRow(),
  addColumnBefore: (editor) => editor.commands.addColumnBefore(),
  addColumnAfter: (editor) => editor.commands.addColumnAfter(),
  deleteColumn: (editor) => editor.commands.deleteColumn(),
  alignStart: (editor) => alignCells('start')(editor.state, editor.view.dispatch),
  alignCenter: (editor) => alignCells('center')(editor.state, editor.view.dispatch),
  alignEnd: (editor) => alignCells('end')(editor.state, editor.view.dispatch),
  header: (editor) => editor.commands.toggleHeaderRow(),
  merge: (editor) => editor.commands.mergeCells(),
  split: (editor) => editor.commands.splitCell(),
  delete: (editor) => editor.commands.deleteTable(),
} as const satisfies Readonly<Record<string, (editor: Editor) => boolean>>

/** Whether several cells are selected, which can be joined, and whether the one there is covers several places. */
export function readCells({ selection }: EditorState): { readonly several: boolean; readonly spans: boolean } {
  const several = selection instanceof CellSelection && selection.$anchorCell.pos !== selection.$headCell.pos
  const cell = selection instanceof CellSelection ? selection.$anchorCell.nodeAfter : cellAround(selection)
  return { several, spans: !several && (Number(cell?.attrs.colspan ?? 1) > 1 || Number(cell?.attrs.rowspan ?? 1) > 1) }
}

function cellAround({ $from }: EditorState['selection']) {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (/^table(?:Cell|Header)$/.test($from.node(depth).type.name)) return $from.node(depth)
  }
  return null
}
