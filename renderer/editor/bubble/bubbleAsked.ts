import { Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { createAsked } from '../toolbar/createAsked.ts'

const asked = createAsked()

/** Hears of Alt+Enter on selected words; gives a function that stops hearing. */
export const onBubbleAsked = asked.on

/** The shortcut into the tools for the selection. */
export const bubbleShortcut = Extension.create({
  name: 'bubbleShortcut',
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': () => {
        const { selection } = this.editor.state
        if (selection.empty || !(selection instanceof TextSelection)) return false
        asked.ask(this.editor)
        return true
      },
    }
  },
})
