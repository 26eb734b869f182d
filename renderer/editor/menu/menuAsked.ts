import type { Editor } from '@tiptap/core'

/** Where the menu opens, in CSS pixels of the window. */
export interface MenuPoint {
  readonly x: number
  readonly y: number
}

const listeners = new WeakMap<Editor, (point: MenuPoint) => void>()

/** Hears that the menu of a paper is asked for; gives a function that stops hearing. */
export function onMenuAsked(editor: Editor, listener: (point: MenuPoint) => void): () => void {
  listeners.set(editor, listener)
  return () => listeners.delete(editor)
}

/** Asks for the menu of a paper; false where nobody hears. */
export function askMenu(editor: Editor, point: MenuPoint): boolean {
  const listener = listeners.get(editor)
  listener?.(point)
  return listener !== undefined
}
