import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { createAsked } from '../toolbar/createAsked.ts'
import { fitsAtCursor } from '../toolbar/fitsAtCursor.ts'

/** The words of a footnote: who hears that they are asked for, and asking, which is false where none may stand. */
export const { on: onFootnoteAsked, ask: askFootnote } = createAsked(({ state }) => fitsAtCursor(state, 'footnote'))

/** The footnote that is selected, or that the cursor stands right behind; null where there is none. */
export function footnoteAt({ selection }: EditorState): { readonly node: Node; readonly pos: number } | null {
  if (selection instanceof NodeSelection) {
    return selection.node.type.name === 'footnote' ? { node: selection.node, pos: selection.from } : null
  }
  const before = selection.empty ? selection.$from.nodeBefore : null
  return before?.type.name === 'footnote' ? { node: before, pos: selection.from - before.nodeSize } : null
}
