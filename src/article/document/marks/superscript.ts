import type { MarkSpec } from '@tiptap/pm/model'

/** Superscript (上标). */
export const superscript: MarkSpec = {
  excludes: 'superscript subscript',
  parseDOM: [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  toDOM: () => ['sup', 0],
}
