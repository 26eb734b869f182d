import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'

/** One item of a list: a paragraph, then whatever belongs under it. */
export const listItem: NodeSpec = {
  content: 'paragraph block*',
  marks: CHANGE_MARKS,
  defining: true,
  parseDOM: [{ tag: 'li' }],
  toDOM: () => ['li', 0],
}
