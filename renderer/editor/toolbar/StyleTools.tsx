import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { readBlock } from './readBlock.ts'
import { ToolMenu } from './ToolMenu.tsx'

const STYLES = {
  paragraph: {
    label: 'editor.style.paragraph',
    command: 'format.paragraph',
    run: (editor: Editor) => editor.commands.setParagraph(),
  },
  heading2: {
    label: 'editor.style.heading2',
    command: 'format.heading2',
    run: (editor: Editor) => editor.commands.setHeading({ level: 2 }),
  },
  heading3: {
    label: 'editor.style.heading3',
    command: 'format.heading3',
    run: (editor: Editor) => editor.commands.setHeading({ level: 3 }),
  },
  heading4: {
    label: 'editor.style.heading4',
    command: 'format.heading4',
    run: (editor: Editor) => editor.commands.setHeading({ level: 4 }),
  },
} as const

const CAPTIONS = {
  figure: 'editor.style.figure',
  groupCaption: 'editor.style.groupCaption',
  tableCaption: 'editor.style.tableCaption',
} as const

/** The style of the paragraph: body text, a heading, or which caption it is. */
export function StyleTools(): ReactNode {
  const tools = usePaperTools()
  const { style, takesStyle } = useSnapshot(readBlock)
  const own = style in STYLES ? STYLES[style as keyof typeof STYLES].label : null
  const shown = own ?? (style in CAPTIONS ? CAPTIONS[style as keyof typeof CAPTIONS] : 'editor.style.paragraph')
  return (
    <ToolMenu
      label="editor.style"
      choice="one"
      wide
      disabled={!takesStyle}
      value={tools.translate(shown)}
      face={<span className="tool-face">{tools.translate(shown)}</span>}
      items={Object.entries(STYLES).map(([id, { label, command }]) => ({ id, label, command, selected: id === style }))}
      onChoose={(id) => void act(tools, STYLES[id as keyof typeof STYLES].run, false)}
    />
  )
}
