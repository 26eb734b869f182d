import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { ToolButton } from './ToolButton.tsx'

const readHistory = (state: EditorState) => ({ undo: undoDepth(state) > 0, redo: redoDepth(state) > 0 })

/** Undo and redo. */
export function HistoryTools(): ReactNode {
  const tools = usePaperTools()
  const { undo, redo } = useSnapshot(readHistory)
  return (
    <>
      <ToolButton
        label="editor.undo"
        icon={Undo2}
        keys="Mod+Z"
        disabled={!undo}
        onPress={(byPointer) => void act(tools, (editor) => editor.commands.undo(), byPointer)}
      />
      <ToolButton
        label="editor.redo"
        icon={Redo2}
        keys="Mod+Shift+Z"
        disabled={!redo}
        onPress={(byPointer) => void act(tools, (editor) => editor.commands.redo(), byPointer)}
      />
    </>
  )
}
