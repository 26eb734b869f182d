import { Extension } from '@tiptap/core'
import { createAsked } from '../toolbar/createAsked.ts'

/** The link form: who hears that it is asked for, and asking. Its keys are Ctrl+Shift+K: Ctrl+K is the command palette's. */
export const { on: onLinkAsked, ask: askLink } = createAsked()

/** The shortcut that asks for the link form. */
export const linkShortcut = Extension.create({
  name: 'linkShortcut',
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-k': () => {
        askLink(this.editor)
        return true
      },
    }
  },
})
