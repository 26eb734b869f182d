import { Extension, type Editor } from '@tiptap/core'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of Ctrl+Shift+K in an editor; gives a function that stops hearing. Ctrl+K is the command palette's. */
export function onLinkAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** The shortcut that asks for the link form. */
export const linkShortcut = Extension.create({
  name: 'linkShortcut',
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-k': () => {
        LISTENERS.get(this.editor)?.()
        return true
      },
    }
  },
})
