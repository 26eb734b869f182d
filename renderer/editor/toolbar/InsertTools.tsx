import { ImagePlus, Minus, PanelTop, Plus, Quote, SeparatorHorizontal, Table } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { choosePictures } from '../figure/choosePictures.ts'
import { LinkTool } from '../link/LinkTool.tsx'
import { takeFiles } from '../paste/takeFiles.ts'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { readBlock } from './readBlock.ts'
import { ToolButton } from './ToolButton.tsx'
import { ToolMenu, type ToolItem } from './ToolMenu.tsx'

const MORE: readonly ToolItem[] = [
  { id: 'insert.callout', label: 'menu.insert.callout', icon: PanelTop },
  { id: 'insert.pullQuote', label: 'menu.insert.pullQuote', icon: Quote },
  { id: 'insert.pageBreak', label: 'menu.insert.pageBreak', icon: SeparatorHorizontal, command: 'insert.pageBreak' },
]

/** Link, picture, table, rule, and what is put in more rarely. */
export function InsertTools(): ReactNode {
  const tools = usePaperTools()
  const { table, style } = useSnapshot(readBlock)
  const pictures = async (): Promise<void> => {
    const files = await choosePictures(true)
    await act(tools, () => undefined, true)
    await takeFiles(tools.editor, tools.host, files, null)
  }
  return (
    <>
      <LinkTool />
      <ToolButton label="editor.picture" icon={ImagePlus} onPress={() => void pictures()} />
      <ToolButton
        label="editor.table"
        icon={Table}
        disabled={table || style === 'figure'}
        onPress={(byPointer) =>
          void act(tools, (editor) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }), byPointer)
        }
      />
      <ToolButton
        label="editor.rule"
        icon={Minus}
        onPress={(byPointer) => void act(tools, (editor) => editor.commands.setHorizontalRule(), byPointer)}
      />
      <ToolMenu
        label="editor.moreInserts"
        face={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        items={MORE}
        onChoose={(id) => void act(tools, (editor) => runPaperCommand(id as CommandId, editor, tools.host), false)}
      />
    </>
  )
}
