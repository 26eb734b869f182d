import { Extension } from '@tiptap/core'
import { COMMAND_KEYS } from '../../../src/contract/commandKeys.ts'
import { appliesHere } from '../commands/appliesHere.ts'
import { keymapName } from '../commands/keymapName.ts'

/** Commands whose keys TipTap or the browser binds. */
const KEYS = [
  'format.paragraph',
  'format.heading2',
  'format.heading3',
  'format.heading4',
  'format.quote',
  'format.bulletList',
  'format.orderedList',
  'format.moveUp',
  'format.moveDown',
] as const

/**
 * Where a command that makes blocks of another kind does not apply, its keys do nothing: neither what the browser means by them, nor what the paper
 * means by the same without Shift.
 */
export const blockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1100,
  addKeyboardShortcuts() {
    return Object.fromEntries(
      KEYS.map((id) => [keymapName(COMMAND_KEYS[id] ?? ''), () => !appliesHere(this.editor.state, id)]),
    )
  },
})
