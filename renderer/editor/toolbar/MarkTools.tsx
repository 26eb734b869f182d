import {
  Bold,
  Ellipsis,
  Italic,
  Paintbrush,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
} from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { pickFormat, readPainter } from '../painter/painterExtension.ts'
import { NotePopover } from '../footnote/NotePopover.tsx'
import { FormulaPopover } from '../formula/FormulaPopover.tsx'
import { usePaperTools } from '../PaperContext.ts'
import { RubyPopover } from '../ruby/RubyPopover.tsx'
import { SymbolPopover } from '../symbols/SymbolPopover.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { ColourTool } from './ColourTool.tsx'
import { readInserts } from './readInserts.ts'
import { readMarks } from './readMarks.ts'
import { ToolButton } from './ToolButton.tsx'
import { ToolMenu, type ToolItem } from './ToolMenu.tsx'

const SHOWN = [
  { id: 'bold', label: 'editor.bold', icon: Bold, command: 'format.bold' },
  { id: 'italic', label: 'editor.italic', icon: Italic, command: 'format.italic' },
  { id: 'underline', label: 'editor.underline', icon: Underline, command: 'format.underline' },
] as const

const MORE = [
  { id: 'format.strike', mark: 'strike', label: 'editor.strike', icon: Strikethrough, command: 'format.strike' },
  {
    id: 'format.superscript',
    mark: 'superscript',
    label: 'editor.superscript',
    icon: Superscript,
    command: 'format.superscript',
  },
  {
    id: 'format.subscript',
    mark: 'subscript',
    label: 'editor.subscript',
    icon: Subscript,
    command: 'format.subscript',
  },
] as const

const ACTIONS: readonly ToolItem[] = [
  { id: 'format.clear', label: 'editor.clear', icon: RemoveFormatting, command: 'format.clear', line: true },
  { id: 'format.painterLocked', label: 'menu.format.painterLocked' },
  { id: 'format.upperCase', label: 'menu.format.upperCase', line: true },
  { id: 'format.lowerCase', label: 'menu.format.lowerCase' },
  { id: 'format.titleCase', label: 'menu.format.titleCase' },
  { id: 'format.halfWidth', label: 'menu.format.halfWidth' },
  { id: 'format.fullWidth', label: 'menu.format.fullWidth' },
  { id: 'format.toSimplified', label: 'menu.format.toSimplified', line: true },
  { id: 'format.toTraditional', label: 'menu.format.toTraditional' },
  { id: 'insert.date', label: 'menu.insert.date', command: 'insert.date', line: true },
  { id: 'insert.symbol', label: 'menu.insert.symbol', command: 'insert.symbol' },
  { id: 'insert.footnote', label: 'menu.insert.footnote', command: 'insert.footnote' },
  { id: 'insert.endnote', label: 'menu.insert.endnote', command: 'insert.endnote' },
  { id: 'insert.formula', label: 'menu.insert.formula', command: 'insert.formula' },
  { id: 'format.ruby', label: 'menu.format.ruby', command: 'format.ruby' },
  { id: 'insert.figureGroup', label: 'menu.insert.figureGroup', command: 'insert.figureGroup', line: true },
  { id: 'insert.callout', label: 'menu.insert.callout' },
  { id: 'insert.pullQuote', label: 'menu.insert.pullQuote' },
  { id: 'insert.pageBreak', label: 'menu.insert.pageBreak', command: 'insert.pageBreak' },
  { id: 'insert.bookmark', label: 'menu.insert.bookmark', command: 'insert.bookmark' },
]

/** The styles of words, 格式刷, and what changes or puts in characters. */
export function MarkTools(): ReactNode {
  const tools = usePaperTools()
  const { host } = tools
  const marks = useSnapshot(readMarks)
  const { painting } = useSnapshot(readPainter)
  const inserts: Readonly<Record<string, boolean>> = useSnapshot(readInserts)
  const more = useRef<HTMLSpanElement>(null)
  return (
    <>
      {SHOWN.map(({ id, label, icon, command }) => (
        <ToolButton
          key={id}
          label={label}
          icon={icon}
          command={command}
          pressed={marks[id]}
          onPress={(byPointer) => void act(tools, (editor) => editor.commands.toggleMark(id), byPointer)}
        />
      ))}
      <ColourTool />
      <span ref={more} className="tool-anchor">
        <ToolMenu
          label="editor.moreStyles"
          choice="any"
          face={<Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />}
          items={[
            ...MORE.map((item) => ({ ...item, selected: marks[item.mark] })),
            ...ACTIONS.map((item) => ({ ...item, disabled: inserts[item.id] === false })),
          ]}
          onChoose={(id) => void act(tools, (editor) => runPaperCommand(id as CommandId, editor, host), false)}
        />
        <SymbolPopover anchor={more} />
        <NotePopover kind="footnote" anchor={more} />
        <NotePopover kind="endnote" anchor={more} />
        <RubyPopover anchor={more} />
        <FormulaPopover anchor={more} />
      </span>
      <ToolButton
        label="menu.format.painter"
        icon={Paintbrush}
        command="format.painter"
        pressed={painting}
        onPress={(byPointer) => void act(tools, (editor) => pickFormat(editor, host, false), byPointer)}
      />
    </>
  )
}
