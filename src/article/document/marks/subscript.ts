import type { MarkSpec } from '@tiptap/pm/model'

/** Subscript (下标). */
export const subscript: MarkSpec = {
  excludes: 'superscript subscript',
  parseDOM: [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
  toDOM: () => ['sub', 0],
}
