import { Extension } from '@tiptap/core'
import { COMMAND_KEYS } from '../../../src/contract/commandKeys.ts'
import type { EditorHost } from '../editorHost.ts'
import { keymapName } from './keymapName.ts'
import { runPaperCommand } from './runPaperCommand.ts'

/** Commands whose keys no other part of the editor binds. */
const BOUND = [
  'format.painter',
  'insert.figureGroup',
  'insert.date',
  'insert.symbol',
  'insert.footnote',
  'insert.endnote',
  'insert.formula',
  'insert.pageBreak',
  'insert.bookmark',
  'format.ruby',
  'format.moveUp',
  'format.moveDown',
  'format.widenColumn',
  'format.narrowColumn',
] as const

/** The keys of the hand tools, as the contract gives them. */
export function paperShortcuts(host: EditorHost): Extension {
  return Extension.create({
    name: 'paperShortcuts',
    addKeyboardShortcuts() {
      return Object.fromEntries(
        BOUND.map((id) => [keymapName(COMMAND_KEYS[id] ?? ''), () => runPaperCommand(id, this.editor, host)]),
      )
    },
  })
}
