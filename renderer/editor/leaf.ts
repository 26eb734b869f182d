import type { Editor } from '@tiptap/core'

const leaves = new WeakMap<Editor, object>()
const listeners = new WeakMap<Editor, Set<() => void>>()

/** What stands for the article on an editor: another article is another leaf, though the editor is the same. */
export function leafOf(editor: Editor): object {
  const known = leaves.get(editor) ?? {}
  leaves.set(editor, known)
  return known
}

/**
 * Holds the article that is on an editor now. Ask after every wait, before anything is put into the text: what was begun for one article must not
 * end in another.
 * @returns whether it is still there
 */
export function holdLeaf(editor: Editor): () => boolean {
  const held = leafOf(editor)
  return () => !editor.isDestroyed && leafOf(editor) === held
}

/** Hears that the article of an editor goes, while it is still there; gives a function that stops hearing. */
export function onLeafTurned(editor: Editor, listener: () => void): () => void {
  const known = listeners.get(editor) ?? new Set()
  listeners.set(editor, known.add(listener))
  return () => known.delete(listener)
}

/** Tells that the article of an editor goes: whatever waits for it finds it gone. */
export function turnLeaf(editor: Editor): void {
  for (const listener of [...(listeners.get(editor) ?? [])]) listener()
  leaves.delete(editor)
}
