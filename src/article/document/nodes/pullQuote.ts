import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'

/**
 * Words pulled out of the text and set large (摘引). Its last paragraph, where it stands at the right and is not the only one, says whose they are.
 */
export const pullQuote: NodeSpec = {
  group: 'block',
  content: 'paragraph+',
  marks: CHANGE_MARKS,
  defining: true,
  // Before the quotation, whose element it is.
  parseDOM: [{ tag: 'blockquote[data-pull-quote]', priority: 60 }],
  toDOM: () => ['blockquote', { 'data-pull-quote': '' }, 0],
}
