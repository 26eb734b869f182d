import type { Editor } from '@tiptap/core'

/** What a command opens on the paper, and who hears that it was asked for: one for each editor. */
export interface Asked {
  /** Hears of it in an editor; gives a function that stops hearing. */
  readonly on: (editor: Editor, listener: () => void) => () => void
  /** Asks for it; false where it may not be, or nobody hears. */
  readonly ask: (editor: Editor) => boolean
}

/**
 * Makes what a command and the form that it opens have between them.
 * @param mayBe whether it may be asked for where the cursor is
 */
export function createAsked(mayBe: (editor: Editor) => boolean = () => true): Asked {
  const listeners = new WeakMap<Editor, () => void>()
  return {
    on: (editor, listener) => {
      listeners.set(editor, listener)
      return () => listeners.delete(editor)
    },
    ask: (editor) => {
      const listener = listeners.get(editor)
      if (listener === undefined || !mayBe(editor)) return false
      listener()
      return true
    },
  }
}
