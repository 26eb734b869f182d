import { Extension } from '@tiptap/core'
import { activeFigure } from './activeFigure.ts'
import { createAsked } from '../toolbar/createAsked.ts'

const asked = createAsked()

/** Hears of Alt+Enter on a figure; gives a function that stops hearing. */
export const onStripAsked = asked.on

/** The shortcut into the strip of the active figure. */
export const stripShortcut = Extension.create({
  name: 'stripShortcut',
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': () => {
        if (activeFigure(this.editor.state) === null) return false
        asked.ask(this.editor)
        return true
      },
    }
  },
})
