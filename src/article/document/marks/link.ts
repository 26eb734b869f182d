import type { MarkSpec } from '@tiptap/pm/model'
import { guarded, line } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'
import { isSafeLink } from '../safeAddress.ts'

/** A link; its address is https, http, mailto or a place in the page, never a script. */
export const link: MarkSpec = {
  inclusive: false,
  attrs: {
    href: { validate: guarded('href', '', isHref).validate! },
    title: line('title', 300),
  },
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (node) => {
        const element = elementOf(node)
        const href = (element.getAttribute('href') ?? '').trim()
        return isHref(href) ? { href, title: (element.getAttribute('title') ?? '').slice(0, 300) } : false
      },
    },
  ],
  toDOM: ({ attrs }) => ['a', { href: attrs.href, ...(attrs.title === '' ? {} : { title: attrs.title }) }, 0],
}

function isHref(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000 && isSafeLink(value)
}
