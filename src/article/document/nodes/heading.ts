import type { NodeSpec } from '@tiptap/pm/model'
import { alignmentAttribute, alignmentMarkup, readAlignment } from '../alignment.ts'
import { oneOf } from '../attribute.ts'
import { bookmarkAttribute, bookmarkMarkup, readBookmark } from '../bookmark.ts'
import { elementOf } from '../elementLike.ts'

/** Heading levels within the body: the article's title is the page's `h1`, so the body begins at 2. */
export const HEADING_LEVELS = [2, 3, 4] as const

/** A heading in the body (小标题). */
export const heading: NodeSpec = {
  group: 'block',
  content: 'inline*',
  defining: true,
  attrs: { level: oneOf('level', HEADING_LEVELS, 2), align: alignmentAttribute, bookmark: bookmarkAttribute },
  parseDOM: [1, 2, 3, 4, 5, 6].map((tag) => ({
    tag: `h${tag}`,
    getAttrs: (node) => {
      const element = elementOf(node)
      return {
        level: Math.min(Math.max(tag, 2), 4),
        align: readAlignment(element),
        bookmark: readBookmark(element),
      }
    },
  })),
  toDOM: ({ attrs }) => [`h${attrs.level}`, { ...alignmentMarkup(attrs.align), ...bookmarkMarkup(attrs.bookmark) }, 0],
}
