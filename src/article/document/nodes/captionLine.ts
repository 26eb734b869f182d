import type { NodeSpec } from '@tiptap/pm/model'
import { bookmarkAttribute, bookmarkMarkup, readBookmark } from '../bookmark.ts'
import { elementOf } from '../elementLike.ts'

/**
 * A line that says what stands next to it: a block of its own and no part of that, so that it is written, counted, checked and changed as all words
 * are.
 * @param attribute by which its paragraph is known in HTML
 */
export function captionLine(attribute: 'data-table-caption' | 'data-group-caption'): NodeSpec {
  return {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { bookmark: bookmarkAttribute },
    // Before the paragraph, whose element it is.
    parseDOM: [
      {
        tag: `p[${attribute}]`,
        priority: 60,
        getAttrs: (node) => ({ bookmark: readBookmark(elementOf(node)) }),
      },
    ],
    toDOM: ({ attrs }) => ['p', { [attribute]: '', ...bookmarkMarkup(attrs.bookmark) }, 0],
  }
}
