import { Extension } from '@tiptap/core'
import { Plugin, type Command } from '@tiptap/pm/state'
import { goToEnd } from './goToEnd.ts'

/** What ProseMirror keeps of the focus; not in its types. */
interface FocusMemory {
  readonly input?: { lastFocus?: number }
}

/**
 * Ctrl+Home and Ctrl+End, with Shift to select; and Home in the first line. The browser would go there by itself, but within 200 ms of getting the
 * focus ProseMirror takes a cursor that jumps to the beginning for a slip of the browser, and puts it back: a key is no slip.
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
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view) {
            const { input } = view as FocusMemory
            if (input?.lastFocus !== undefined) input.lastFocus = 0
            return false
          },
        },
      },
    }),
  ],
})
