import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

const BLOCKS = new Set('p h1 h2 h3 h4 div li td th figcaption blockquote hgroup article main body br hr'.split(' '))
const HIDDEN = new Set(['head', 'script', 'style', 'rt', 'rp', 'annotation'])

/** What a reader sees of a page, a line for each block, white space at the ends taken off, empty lines left out; what stands above the words is not in them. */
export function visibleLines(html: string): string[] {
  return textOf(parse(html))
    .split('\u0000')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (HIDDEN.has(node.nodeName) || !('childNodes' in node)) return ''
  const inner = node.childNodes.map(textOf).join('')
  return BLOCKS.has(node.nodeName) ? `\u0000${inner}\u0000` : inner
}
