import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'

/** A quotation set apart (引语). */
export const blockquote: NodeSpec = {
  group: 'block',
  content: 'block+',
  marks: CHANGE_MARKS,
  defining: true,
  parseDOM: [{ tag: 'blockquote' }],
  toDOM: () => ['blockquote', 0],
}
