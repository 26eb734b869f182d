import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { createAsked } from '../toolbar/createAsked.ts'
import { fitsAtCursor } from '../toolbar/fitsAtCursor.ts'

/** A formula: who hears that it is asked for, and asking, which is false where none may stand. */
export const { on: onFormulaAsked, ask: askFormula } = createAsked(({ state }) => fitsAtCursor(state, 'formula'))

/** The formula that is selected; null for anything else. */
export function formulaAt({ selection }: EditorState): { readonly node: Node; readonly pos: number } | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'formula'
    ? { node: selection.node, pos: selection.from }
    : null
}
