import { NodeSelection, type EditorState } from '@tiptap/pm/state'

/** The bookmark of the block with the cursor, or of the one that is selected; null where it has none. */
export function bookmarkHere({ selection }: EditorState): string | null {
  const node = selection instanceof NodeSelection ? selection.node : selection.$head.parent
  const name: unknown = node.attrs.bookmark
  return typeof name === 'string' ? name : null
}
