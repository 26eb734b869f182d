import type { MarkSpec } from '@tiptap/pm/model'

/** Underline (下划线). */
export const underline: MarkSpec = {
  parseDOM: [{ tag: 'u' }, { style: 'text-decoration=underline' }],
  toDOM: () => ['u', 0],
}
