import type { EditorState } from '@tiptap/pm/state'

/** Whether the cursor, with nothing selected, stands in or beside a letter of a foreign word. */
export function isLatin({ selection: { $from, empty } }: EditorState): boolean {
  if (!empty || !$from.parent.isTextblock) return false
  const { parent, parentOffset } = $from
  const around = parent.textBetween(
    Math.max(0, parentOffset - 1),
    Math.min(parent.content.size, parentOffset + 1),
    undefined,
    '\ufffc',
  )
  return /\p{Script=Latin}/u.test(around)
}
