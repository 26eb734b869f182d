import { Extension, type Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of Alt+Enter on selected words; gives a function that stops hearing. */
export function onBubbleAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** The shortcut into the tools for the selection. */
export const bubbleShortcut = Extension.create({
  name: 'bubbleShortcut',
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': () => {
        const { selection } = this.editor.state
        if (selection.empty || !(selection instanceof TextSelection)) return false
        LISTENERS.get(this.editor)?.()
        return true
      },
    }
  },
})
