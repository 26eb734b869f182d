import type { NodeSpec } from '@tiptap/pm/model'
import { wholeNumber } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'

/** A numbered list; `start` is its first number. */
export const orderedList: NodeSpec = {
  group: 'block list',
  content: 'listItem+',
  attrs: { start: wholeNumber('start', 0, 99999, 1) },
  parseDOM: [
    {
      tag: 'ol',
      getAttrs: (node) => {
        const start = Number(elementOf(node).getAttribute('start') ?? 1)
        return { start: Number.isInteger(start) && start >= 0 && start <= 99999 ? start : 1 }
      },
    },
  ],
  toDOM: ({ attrs }) => ['ol', attrs.start === 1 ? {} : { start: String(attrs.start) }, 0],
}
