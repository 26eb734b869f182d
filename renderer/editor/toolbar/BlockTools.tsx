import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  IndentIncrease,
  List,
  ListOrdered,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignJustify,
  TextAlignStart,
  TextQuote,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Alignment } from '../../../src/article/document/alignment.ts'
import { setAlignment } from '../extensions/setAlignment.ts'
import { toggleIndent } from '../extensions/toggleIndent.ts'
import { ListNumberTool } from '../lists/ListNumberTool.tsx'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { readBlock } from './readBlock.ts'
import { ToolButton } from './ToolButton.tsx'
import { ToolMenu } from './ToolMenu.tsx'

const ALIGN = {
  start: { label: 'editor.align.start', icon: TextAlignStart, command: 'format.alignStart' },
  center: { label: 'editor.align.center', icon: TextAlignCenter, command: 'format.alignCenter' },
  end: { label: 'editor.align.end', icon: TextAlignEnd, command: 'format.alignEnd' },
  justify: { label: 'editor.align.justify', icon: TextAlignJustify, command: 'format.alignJustify' },
} as const

const dispatching = (command: Command) => (editor: Editor) => command(editor.state, (tr) => editor.view.dispatch(tr))

/** Indent, alignment, lists and quotation. */
export function BlockTools(): ReactNode {
  const tools = usePaperTools()
  const block = useSnapshot(readBlock)
  const press = (run: (editor: Editor) => unknown) => (byPointer: boolean) => void act(tools, run, byPointer)
  const Face = ALIGN[block.align].icon
  return (
    <>
      <ToolButton
        label="editor.indent"
        icon={IndentIncrease}
        pressed={block.indented}
        disabled={block.style !== 'paragraph'}
        onPress={press(dispatching(toggleIndent))}
      />
      <ToolMenu
        label="editor.align"
        choice="one"
        face={<Face size={16} strokeWidth={1.75} aria-hidden="true" />}
        items={Object.entries(ALIGN).map(([id, item]) => ({ id, ...item, selected: id === block.align }))}
        onChoose={(id) => void act(tools, dispatching(setAlignment(id as Alignment)), false)}
      />
      <ToolButton
        label="editor.bulletList"
        icon={List}
        command="format.bulletList"
        pressed={block.bulletList}
        disabled={!block.takesList}
        onPress={press((editor) => editor.commands.toggleBulletList())}
      />
      <ToolButton
        label="editor.orderedList"
        icon={ListOrdered}
        command="format.orderedList"
        pressed={block.orderedList}
        disabled={!block.takesList}
        onPress={press((editor) => editor.commands.toggleOrderedList())}
      />
      <ListNumberTool />
      <ToolButton
        label="editor.blockquote"
        icon={TextQuote}
        command="format.quote"
        pressed={block.blockquote}
        disabled={!block.takesWrap}
        onPress={press((editor) => editor.commands.toggleBlockquote())}
      />
    </>
  )
}
