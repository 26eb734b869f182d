import type { EditorState } from '@tiptap/pm/state'

/** Whether a node in the line may stand where the selection ends: in words, and not where they take none, as in a caption. */
export function fitsAtCursor({ selection, schema }: EditorState, name: string): boolean {
  const { parent } = selection.$to
  const type = schema.nodes[name]
  return type !== undefined && parent.inlineContent && parent.type.contentMatch.matchType(type) !== null
}
