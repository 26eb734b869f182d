import type { Editor } from '@tiptap/core'
import {
  Bold,
  Ellipsis,
  Italic,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { clearFormatting } from '../extensions/clearFormatting.ts'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { readMarks } from './readMarks.ts'
import { ToolButton } from './ToolButton.tsx'
import { ToolMenu, type ToolItem } from './ToolMenu.tsx'

const SHOWN = [
  { id: 'bold', label: 'editor.bold', icon: Bold, keys: 'Mod+B' },
  { id: 'italic', label: 'editor.italic', icon: Italic, keys: 'Mod+I' },
  { id: 'underline', label: 'editor.underline', icon: Underline, keys: 'Mod+U' },
] as const

const MORE = [
  { id: 'strike', label: 'editor.strike', icon: Strikethrough, keys: 'Mod+Shift+S' },
  { id: 'superscript', label: 'editor.superscript', icon: Superscript, keys: 'Mod+Alt+.' },
  { id: 'subscript', label: 'editor.subscript', icon: Subscript, keys: 'Mod+Alt+,' },
] as const

const CLEAR: ToolItem = { id: 'clear', label: 'editor.clear', icon: RemoveFormatting, keys: 'Mod+\\', line: true }

/** The styles of words. */
export function MarkTools(): ReactNode {
  const tools = usePaperTools()
  const marks = useSnapshot(readMarks)
  const clear = (editor: Editor) => clearFormatting(editor.state, (tr) => editor.view.dispatch(tr))
  return (
    <>
      {SHOWN.map(({ id, label, icon, keys }) => (
        <ToolButton
          key={id}
          label={label}
          icon={icon}
          keys={keys}
          pressed={marks[id]}
          onPress={(byPointer) => void act(tools, (editor) => editor.commands.toggleMark(id), byPointer)}
        />
      ))}
      <ToolMenu
        label="editor.moreStyles"
        choice="any"
        face={<Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />}
        items={[...MORE.map((item) => ({ ...item, selected: marks[item.id] })), CLEAR]}
        onChoose={(id) =>
          void act(tools, (editor) => (id === 'clear' ? clear(editor) : editor.commands.toggleMark(id)), false)
        }
      />
    </>
  )
}
