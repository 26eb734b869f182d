import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'

/** A box beside the story (提示框): paragraphs, lists, whatever the text holds; a heading in it is its heading line. */
export const callout: NodeSpec = {
  group: 'block',
  content: 'block+',
  marks: CHANGE_MARKS,
  defining: true,
  parseDOM: [{ tag: 'div[data-callout]' }],
  toDOM: () => ['div', { 'data-callout': '' }, 0],
}
