import type { Mark } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'

/** The marks of a type at the selection: around its start, on either side of it, or on what is selected as a whole. */
export function marksHere({ selection }: EditorState, name: string): readonly Mark[] {
  const { $from } = selection
  const nodes = selection instanceof NodeSelection ? [selection.node] : [$from.nodeBefore, $from.nodeAfter]
  const found: Mark[] = []
  for (const mark of nodes.flatMap((node) => node?.marks ?? [])) {
    if (mark.type.name === name && !found.some((each) => each.eq(mark))) found.push(mark)
  }
  return found
}
