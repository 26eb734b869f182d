import { Extension, type Editor } from '@tiptap/core'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of Ctrl+Shift+K in an editor; gives a function that stops hearing. Ctrl+K is the command palette's. */
export function onLinkAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** Asks for the link form of an editor; false where nobody hears. */
export function askLink(editor: Editor): boolean {
  const listener = LISTENERS.get(editor)
  listener?.()
  return listener !== undefined
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
