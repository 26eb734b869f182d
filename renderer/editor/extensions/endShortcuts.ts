import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { goToEnd } from './goToEnd.ts'

/**
 * Ctrl+Home and Ctrl+End, with Shift to select. The browser would go there by itself, but within 200 ms of getting the focus ProseMirror takes
 * a cursor that jumps to the beginning for a slip of the browser, and puts it back.
 */
export const endShortcuts = Extension.create({
  name: 'endShortcuts',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, (tr) => this.editor.view.dispatch(tr))
    return {
      'Ctrl-Home': run(goToEnd('start', false)),
      'Ctrl-End': run(goToEnd('end', false)),
      'Ctrl-Shift-Home': run(goToEnd('start', true)),
      'Ctrl-Shift-End': run(goToEnd('end', true)),
    }
  },
})
