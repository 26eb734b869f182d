import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { clearFormatting } from './clearFormatting.ts'
import { setAlignment } from './setAlignment.ts'

/** The shortcuts of our own block commands: those of word processors. */
export const blockShortcuts = Extension.create({
  name: 'blockShortcuts',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, (tr) => this.editor.view.dispatch(tr))
    return {
      'Mod-Shift-l': run(setAlignment('start')),
      'Mod-Shift-e': run(setAlignment('center')),
      'Mod-Shift-r': run(setAlignment('end')),
      'Mod-Alt-j': run(setAlignment('justify')),
      'Mod-\\': run(clearFormatting),
    }
  },
})
