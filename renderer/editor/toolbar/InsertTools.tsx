import { ImagePlus, Minus, Table } from 'lucide-react'
import type { ReactNode } from 'react'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { LinkTool } from '../link/LinkTool.tsx'
import { askPictures } from '../paste/askPictures.ts'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { readBlock } from './readBlock.ts'
import { ToolButton } from './ToolButton.tsx'

/** Link, picture, table, rule. */
export function InsertTools(): ReactNode {
  const tools = usePaperTools()
  const { table, style } = useSnapshot(readBlock)
  return (
    <>
      <LinkTool />
      <ToolButton label="editor.picture" icon={ImagePlus} onPress={() => void askPictures(tools.editor, tools.host)} />
      <ToolButton
        label="editor.table"
        icon={Table}
        disabled={table || style === 'figure'}
        onPress={(byPointer) =>
          void act(tools, (editor) => runPaperCommand('insert.table', editor, tools.host), byPointer)
        }
      />
      <ToolButton
        label="editor.rule"
        icon={Minus}
        onPress={(byPointer) =>
          void act(tools, (editor) => runPaperCommand('insert.rule', editor, tools.host), byPointer)
        }
      />
    </>
  )
}
