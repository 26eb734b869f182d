import { isInTable } from '@tiptap/pm/tables'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { readCells, TABLE_ACTS } from '../table/tableActs.ts'
import type { MenuSource } from './menuEntry.ts'

const ROWS = ['addRowBefore', 'addRowAfter', 'deleteRow', 'addColumnBefore', 'addColumnAfter', 'deleteColumn'] as const
const CELLS = ['merge', 'split', 'header', 'delete'] as const

/** What can be done with the rows, columns and cells at the selection, and with their table. */
export const tableEntries: MenuSource = (editor, host) => {
  if (!editor.isEditable || !isInTable(editor.state)) return []
  const { several, spans } = readCells(editor.state)
  const cannot: Readonly<Record<string, boolean>> = { merge: !several, split: !spans }
  const entry = (id: (typeof ROWS)[number] | (typeof CELLS)[number]) => ({
    id: `table.${id}`,
    words: host.translate(`editor.table.${id}`),
    disabled: cannot[id] === true,
    run: () => TABLE_ACTS[id](editor),
  })
  const caption = {
    id: 'table.caption',
    words: host.translate('menu.insert.tableCaption'),
    run: () => runPaperCommand('insert.tableCaption', editor, host),
  }
  return [...ROWS.map(entry), ...CELLS.slice(0, 3).map(entry), caption, entry('delete')]
}
