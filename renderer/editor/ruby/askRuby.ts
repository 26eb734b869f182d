import type { Editor } from '@tiptap/core'
import { rubyWords } from './rubyWords.ts'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of the command for notes above words in an editor; gives a function that stops hearing. */
export function onRubyAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** Asks how the words at the selection are read; false where there are none, or nobody hears. */
export function askRuby(editor: Editor): boolean {
  const listener = LISTENERS.get(editor)
  if (listener === undefined || rubyWords(editor.state).length === 0) return false
  listener()
  return true
}
