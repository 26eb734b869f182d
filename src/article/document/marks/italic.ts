import type { MarkSpec } from '@tiptap/pm/model'

/** Italic (斜体). */
export const italic: MarkSpec = {
  parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  toDOM: () => ['em', 0],
}
