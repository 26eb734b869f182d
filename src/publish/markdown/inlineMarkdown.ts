import type { BodyMark } from '../markup/bodyWriter.ts'
import { escapeAttribute } from '../markup/escape.ts'
import { linkAddress } from '../markup/linkAddress.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { formulaMarkdown } from './formulaMarkdown.ts'

/** A run of text as a tree: how a mark is written hangs on what stands in it and before it. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'formula'; readonly tex: string; readonly display: boolean }
  | { readonly kind: 'mark'; readonly mark: BodyMark; readonly content: readonly InlineNode[] }

/** The signs that open and close a mark, and the element that says the same everywhere. */
const MARKS = {
  bold: ['**', 'strong'],
  italic: ['*', 'em'],
  strike: ['~~', 's'],
  underline: [null, 'u'],
  superscript: [null, 'sup'],
  subscript: [null, 'sub'],
} as const

/**
 * Letters and digits at both ends: only beside them do the signs open and close whatever stands around. Beside a mark of punctuation, as in
 * `**“重要”**的`, they would stay signs.
 */
const SURE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su

/** Writes runs of text as Markdown on one line; marks that its signs cannot be sure of as HTML, which Markdown takes. */
export function inlineMarkdown(nodes: readonly InlineNode[]): string {
  let line = ''
  for (const node of nodes) {
    if (node.kind === 'text') line += escapeMarkdown(node.text)
    else if (node.kind === 'break') line += '<br>'
    else if (node.kind === 'formula') line += formulaMarkdown(node.tex, node.display)
    // An exclamation mark before a link would make it a picture.
    else if (node.mark.type === 'link')
      line = line.replace(/!$/, '\\!') + linkMarkdown(node.mark, inlineMarkdown(node.content))
    else if (node.mark.type === 'ruby') line += rubyMarkdown(inlineMarkdown(node.content), node.mark.text)
    else if (node.mark.type === 'colour') line += inlineMarkdown(node.content)
    else line += markMarkdown(node.mark.type, inlineMarkdown(node.content), line)
  }
  return line
}

function markMarkdown(type: keyof typeof MARKS, inner: string, before: string): string {
  const [signs, name] = MARKS[type]
  const sure = signs !== null && SURE.test(inner) && !before.endsWith(signs.charAt(0))
  return sure ? `${signs}${inner}${signs}` : `<${name}>${inner}</${name}>`
}

/** Markdown sets nothing above words: the note follows them. */
function rubyMarkdown(inner: string, text: string): string {
  return inner === '' ? '' : `${inner}（${escapeMarkdown(text)}）`
}

function linkMarkdown({ href, title }: Extract<BodyMark, { type: 'link' }>, inner: string): string {
  const address = linkAddress(href)
  if (address === null) return inner
  const target = address.replace(/&(?=#?\w+;)/g, '&amp;')
  return `[${inner}](<${target}>${title === '' ? '' : ` "${escapeAttribute(title.replace(/\s+/g, ' ')).replaceAll('\\', '\\\\')}"`})`
}
