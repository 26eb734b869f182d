import type { NodeSpec } from '@tiptap/pm/model'
import { bookmarkAttribute, bookmarkMarkup, readBookmark } from '../bookmark.ts'
import { elementOf } from '../elementLike.ts'

/**
 * The caption of a table (表题): the line above it. A block of its own and no part of the table, so that it is written, counted, checked and
 * changed as all words are.
 */
export const tableCaption: NodeSpec = {
  group: 'block',
  content: 'inline*',
  defining: true,
  attrs: { bookmark: bookmarkAttribute },
  // Before the paragraph, whose element it is.
  parseDOM: [
    {
      tag: 'p[data-table-caption]',
      priority: 60,
      getAttrs: (node) => ({ bookmark: readBookmark(elementOf(node)) }),
    },
  ],
  toDOM: ({ attrs }) => ['p', { 'data-table-caption': '', ...bookmarkMarkup(attrs.bookmark) }, 0],
}
