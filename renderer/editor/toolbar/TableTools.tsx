import type { Editor } from '@tiptap/core'
import {
  Captions,
  Columns3,
  PanelTop,
  Rows3,
  TableCellsMerge,
  TableCellsSplit,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignStart,
  Trash2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { usePaperTools } from '../PaperContext.ts'
import { readCells, TABLE_ACTS } from '../table/tableActs.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { readBlock } from './readBlock.ts'
import { ToolButton } from './ToolButton.tsx'
import { ToolMenu, type ToolItem } from './ToolMenu.tsx'

const ROW: readonly ToolItem[] = [
  { id: 'addRowBefore', label: 'editor.table.addRowBefore' },
  { id: 'addRowAfter', label: 'editor.table.addRowAfter' },
  { id: 'deleteRow', label: 'editor.table.deleteRow', line: true },
]

const COLUMN: readonly ToolItem[] = [
  { id: 'addColumnBefore', label: 'editor.table.addColumnBefore' },
  { id: 'addColumnAfter', label: 'editor.table.addColumnAfter' },
  { id: 'format.widenColumn', label: 'menu.format.widenColumn', command: 'format.widenColumn', line: true },
  { id: 'format.narrowColumn', label: 'menu.format.narrowColumn', command: 'format.narrowColumn' },
  { id: 'format.evenColumns', label: 'menu.format.evenColumns', command: 'format.evenColumns' },
  { id: 'deleteColumn', label: 'editor.table.deleteColumn', line: true },
]

const ALIGN: readonly ToolItem[] = [
  { id: 'alignStart', label: 'editor.align.start', icon: TextAlignStart },
  { id: 'alignCenter', label: 'editor.align.center', icon: TextAlignCenter },
  { id: 'alignEnd', label: 'editor.align.end', icon: TextAlignEnd },
]

const actOf = (id: string): ((editor: Editor) => boolean) | undefined =>
  id in TABLE_ACTS ? TABLE_ACTS[id as keyof typeof TABLE_ACTS] : undefined

/** What can be done with a table; there only while the cursor is in one. */
export function TableTools(): ReactNode {
  const tools = usePaperTools()
  const { table } = useSnapshot(readBlock)
  const { several, spans } = useSnapshot(readCells)
  if (!table) return null
  const choose = (id: string) =>
    void act(tools, actOf(id) ?? ((editor) => runPaperCommand(id as CommandId, editor, tools.host)), false)
  const press = (run: (editor: Editor) => unknown) => (byPointer: boolean) => void act(tools, run, byPointer)
  const words = (key: 'editor.table.row' | 'editor.table.column') => <span>{tools.translate(key)}</span>
  return (
    <Toolbar className="paper-tools paper-tools-table" aria-label={tools.translate('editor.table.tools')}>
      <ToolMenu
        label="editor.table.row"
        face={
          <>
            <Rows3 size={16} strokeWidth={1.75} aria-hidden="true" />
            {words('editor.table.row')}
          </>
        }
        items={ROW}
        onChoose={choose}
      />
      <ToolMenu
        label="editor.table.column"
        face={
          <>
            <Columns3 size={16} strokeWidth={1.75} aria-hidden="true" />
            {words('editor.table.column')}
          </>
        }
        items={COLUMN}
        onChoose={choose}
      />
      <ToolMenu
        label="editor.table.align"
        face={<TextAlignCenter size={16} strokeWidth={1.75} aria-hidden="true" />}
        items={ALIGN}
        onChoose={choose}
      />
      <ToolButton label="editor.table.header" icon={PanelTop} onPress={press(TABLE_ACTS.header)} />
      <ToolButton
        label="editor.table.merge"
        icon={TableCellsMerge}
        disabled={!several}
        onPress={press(TABLE_ACTS.merge)}
      />
      <ToolButton
        label="editor.table.split"
        icon={TableCellsSplit}
        disabled={!spans}
        onPress={press(TABLE_ACTS.split)}
      />
      <ToolButton
        label="menu.insert.tableCaption"
        icon={Captions}
        command="insert.tableCaption"
        onPress={press((editor) => runPaperCommand('insert.tableCaption', editor, tools.host))}
      />
      <ToolButton label="editor.table.delete" icon={Trash2} onPress={press(TABLE_ACTS.delete)} />
    </Toolbar>
  )
}
