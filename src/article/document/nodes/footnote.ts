import type { NodeSpec } from '@tiptap/pm/model'
import { line } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'

/** Characters of a footnote, at most. */
export const LONGEST_FOOTNOTE = 2000

/** A footnote (脚注): its number stands in the line, given by its order; what it says is `text`, which each target writes where its notes stand. */
export const footnote: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { text: line('text', LONGEST_FOOTNOTE) },
  parseDOM: [
    {
      tag: 'sup[data-footnote]',
      // Before the superscript, whose element it is.
      priority: 60,
      getAttrs: (node) => ({ text: (elementOf(node).getAttribute('data-footnote') ?? '').slice(0, LONGEST_FOOTNOTE) }),
    },
  ],
  toDOM: ({ attrs }) => ['sup', { 'data-footnote': attrs.text, title: attrs.text }],
}
