import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'

const LISTENERS = new WeakMap<Editor, () => void>()

/** Hears of the command for formulas in an editor; gives a function that stops hearing. */
export function onFormulaAsked(editor: Editor, listener: () => void): () => void {
  LISTENERS.set(editor, listener)
  return () => LISTENERS.delete(editor)
}

/** Asks for a formula; false where none may stand, or nobody hears. */
export function askFormula(editor: Editor): boolean {
  const listener = LISTENERS.get(editor)
  const { $to } = editor.state.selection
  const { formula } = editor.schema.nodes
  if (listener === undefined || formula === undefined || !$to.parent.inlineContent) return false
  if ($to.parent.type.contentMatch.matchType(formula) === null) return false
  listener()
  return true
}

/** The formula that is selected; null for anything else. */
export function formulaAt({ selection }: EditorState): { readonly node: Node; readonly pos: number } | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'formula'
    ? { node: selection.node, pos: selection.from }
    : null
}
