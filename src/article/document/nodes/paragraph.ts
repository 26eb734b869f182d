import type { NodeSpec } from '@tiptap/pm/model'
import { alignmentAttribute, alignmentMarkup, readAlignment } from '../alignment.ts'
import { oneOf } from '../attribute.ts'
import { bookmarkAttribute, bookmarkMarkup, readBookmark } from '../bookmark.ts'
import { elementOf } from '../elementLike.ts'

/**
 * A paragraph of body text. `indent` is the first-line indent in 汉字 (2, or 0 for none): a property, never characters;
 * each output decides how to write it.
 */
export const paragraph: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs: { align: alignmentAttribute, indent: oneOf('indent', [0, 2], 2), bookmark: bookmarkAttribute },
  parseDOM: [
    {
      tag: 'p',
      getAttrs: (node) => {
        const element = elementOf(node)
        const align = readAlignment(element)
        const own = element.getAttribute('data-indent')
        const centred = align === 'center' || align === 'end'
        const indent = own === '0' || (own !== '2' && centred) ? 0 : 2
        return { align, indent, bookmark: readBookmark(element) }
      },
    },
  ],
  toDOM: ({ attrs }) => [
    'p',
    { 'data-indent': String(attrs.indent), ...alignmentMarkup(attrs.align), ...bookmarkMarkup(attrs.bookmark) },
    0,
  ],
}
