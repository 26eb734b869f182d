import { Extension, type Editor } from '@tiptap/core'
import { activeFigure } from './activeFigure.ts'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of Alt+Enter on a figure; gives a function that stops hearing. */
export function onStripAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** The shortcut into the strip of the active figure. */
export const stripShortcut = Extension.create({
  name: 'stripShortcut',
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': () => {
        if (activeFigure(this.editor.state) === null) return false
        LISTENERS.get(this.editor)?.()
        return true
      },
    }
  },
})
