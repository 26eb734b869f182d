import type { MarkSpec } from '@tiptap/pm/model'
import { elementOf } from '../elementLike.ts'

/** Bold (加粗). */
export const bold: MarkSpec = {
  parseDOM: [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (node) => (elementOf(node).style?.fontWeight === 'normal' ? false : null) },
    { style: 'font-weight', getAttrs: (value) => (/^(bold(er)?|[5-9]\d{2,})$/.test(String(value)) ? null : false) },
  ],
  toDOM: () => ['strong', 0],
}
