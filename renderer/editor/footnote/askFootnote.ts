import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of the command for footnotes in an editor; gives a function that stops hearing. */
export function onFootnoteAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** Asks for the words of a footnote; false where none may stand, or nobody hears. */
export function askFootnote(editor: Editor): boolean {
  const listener = LISTENERS.get(editor)
  const { $to } = editor.state.selection
  const { footnote } = editor.schema.nodes
  if (footnote === undefined || !$to.parent.inlineContent) return false
  if ($to.parent.type.contentMatch.matchType(footnote) === null) return false
  listener?.()
  return listener !== undefined
}

/** The footnote that is selected, or that the cursor stands right behind; null where there is none. */
export function footnoteAt({ selection }: EditorState): { readonly node: Node; readonly pos: number } | null {
  if (selection instanceof NodeSelection) {
    return selection.node.type.name === 'footnote' ? { node: selection.node, pos: selection.from } : null
  }
  const before = selection.empty ? selection.$from.nodeBefore : null
  return before?.type.name === 'footnote' ? { node: before, pos: selection.from - before.nodeSize } : null
}
