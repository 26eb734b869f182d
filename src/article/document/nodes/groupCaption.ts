import type { NodeSpec } from '@tiptap/pm/model'
import { bookmarkAttribute, bookmarkMarkup, readBookmark } from '../bookmark.ts'
import { elementOf } from '../elementLike.ts'

/**
 * What is said of all pictures of a group together (组图说明: “左：… 右：…”): the line below it. As the caption of a table a block of its own, so that
 * it is written, counted, checked and changed as all words are; below no group it reads as a line in the middle.
 */
export const groupCaption: NodeSpec = {
  group: 'block',
  content: 'inline*',
  defining: true,
  attrs: { bookmark: bookmarkAttribute },
  // Before the paragraph, whose element it is.
  parseDOM: [
    {
      tag: 'p[data-group-caption]',
      priority: 60,
      getAttrs: (node) => ({ bookmark: readBookmark(elementOf(node)) }),
    },
  ],
  toDOM: ({ attrs }) => ['p', { 'data-group-caption': '', ...bookmarkMarkup(attrs.bookmark) }, 0],
}
