import type { MarkSpec } from '@tiptap/pm/model'
import { guarded } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'

/** Characters of a note above words, at most. */
export const LONGEST_RUBY = 100

/**
 * How words are read (拼音注音), shown above them. The note stands in the mark, so it is no part of the text: it is not counted, found or checked,
 * and an input method never meets it.
 */
export const ruby: MarkSpec = {
  inclusive: false,
  attrs: { text: { validate: guarded('text', '', isRuby).validate! } },
  parseDOM: [
    {
      tag: 'ruby',
      getAttrs: (node) => {
        const element = elementOf(node)
        const own = element.getAttribute('data-ruby') ?? element.querySelector('rt')?.textContent ?? ''
        const text = rubyText(own)
        return text === '' ? false : { text }
      },
    },
    { tag: 'rt', ignore: true },
    { tag: 'rp', ignore: true },
  ],
  toDOM: ({ attrs }) => ['ruby', { 'data-ruby': attrs.text }, 0],
}

/** A note as it may be stored: one line without white space at its ends; '' for none. */
export function rubyText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_RUBY)
    .trim()
}

function isRuby(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value === rubyText(value)
}
