import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { PencilLine, Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { ToolButton } from './ToolButton.tsx'

const readHistory = (state: EditorState) => ({ undo: undoDepth(state) > 0, redo: redoDepth(state) > 0 })

/** Undo, redo, and 修订. */
export function HistoryTools(): ReactNode {
  const tools = usePaperTools()
  const { undo, redo } = useSnapshot(readHistory)
  return (
    <>
      <ToolButton
        label="editor.undo"
        icon={Undo2}
        command="edit.undo"
        disabled={!undo}
        onPress={(byPointer) => void act(tools, (editor) => editor.commands.undo(), byPointer)}
      />
      <ToolButton
        label="editor.redo"
        icon={Redo2}
        command="edit.redo"
        disabled={!redo}
        onPress={(byPointer) => void act(tools, (editor) => editor.commands.redo(), byPointer)}
      />
      <ToolButton
        label="menu.change.track"
        icon={PencilLine}
        command="change.track"
        pressed={tools.tracking}
        onPress={(byPointer) => void act(tools, () => tools.host.onTrack(), byPointer)}
      />
    </>
  )
}
