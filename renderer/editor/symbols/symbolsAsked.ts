import type { Editor } from '@tiptap/core'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of the command for special characters in an editor; gives a function that stops hearing. */
export function onSymbolsAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** Asks for the special characters of an editor; false where nobody hears. */
export function askSymbols(editor: Editor): boolean {
  const listener = LISTENERS.get(editor)
  listener?.()
  return listener !== undefined
}
