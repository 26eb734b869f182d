import { Extension } from '@tiptap/core'
import { activeFigure } from './activeFigure.ts'
import { createAsked } from '../toolbar/createAsked.ts'

const asked = createAsked(({ state }) => activeFigure(state) !== null)
const replaced = createAsked()
const cut = createAsked()

/** Hears of Alt+Enter on a figure; gives a function that stops hearing. */
export const onStripAsked = asked.on

/** Goes into the strip of the active figure; false where there is none. */
export const askStrip = asked.ask

/** Another picture in the place of the active one: who hears that it is asked for, and asking. */
export const { on: onReplaceAsked, ask: askReplace } = replaced

/** Cutting and turning the active picture: who hears that it is asked for, and asking. */
export const { on: onCutAsked, ask: askCut } = cut

/** The shortcut into the strip of the active figure. */
export const stripShortcut = Extension.create({
  name: 'stripShortcut',
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': () => {
        if (activeFigure(this.editor.state) === null) return false
        askStrip(this.editor)
        return true
      },
    }
  },
})
