import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { plain, type Facts } from '../../helpers/word/factsOf.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  s: 'strike',
  del: 'strike',
  sup: 'superscript',
  sub: 'subscript',
}

/** The facts of a body that a peer wrote as HTML: the same words for the same things as `factsOf`. */
export function factsOfHtml(html: string): Facts {
  const facts: string[] = []
  let pictures = 0
  const add = (kind: string, words: string) => facts.push(`${kind}\t${plain(words)}`)
  const walk = (node: Node, depth: number): void => {
    if (!('tagName' in node)) return
    const { tagName: tag } = node
    if (isNoteMark(node)) return
    const words = textOf(node)
    const mark = MARKS[tag]
    const id = attribute(node, 'id')
    if (/^h[1-6]$/.test(tag)) {
      add('heading', words)
      add('text', words)
    } else if (tag === 'img' || tag === 'embed') {
      pictures += 1
      add('picture', String(pictures))
    } else if (tag === 'li') {
      const first = node.childNodes.find((child) => 'tagName' in child && child.tagName === 'p')
      const own = first === undefined ? ownText(node) : textOf(first)
      const note = /^(?:footnote|endnote|fn)/.exec(id)?.[0]
      if (note !== undefined) add(note === 'endnote' ? note : 'note', own.replace(/[↑↩︎]/g, ''))
      else add('item', `${depth - 1} ${node.parentNode?.nodeName === 'ol' ? '1' : '-'} ${own}`)
      if (first === undefined) add('text', own)
    } else if (tag === 'td' || tag === 'th') {
      add('cell', `${attribute(node, 'colspan') || '1'}x${attribute(node, 'rowspan') || '1'} ${words}`)
      if (!node.childNodes.some((child) => 'tagName' in child && child.tagName === 'p')) add('text', words)
    } else if (tag === 'p' || tag === 'figcaption') {
      add('text', words.replace(/[↑↩︎]/g, ''))
    } else if (tag === 'a' && /^(?:https?|mailto):/.test(attribute(node, 'href'))) {
      add('link', `${words} ${attribute(node, 'href')}`)
    } else if (mark !== undefined) {
      add('mark', `${mark} ${words}`)
    }
    const inner = tag === 'ul' || tag === 'ol' ? depth + 1 : tag === 'td' || tag === 'th' ? 0 : depth
    for (const child of node.childNodes) walk(child, inner)
  }
  for (const node of parseFragment(html).childNodes) walk(node, 0)
  return facts
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? ''
}

function isNoteMark(element: Element): boolean {
  return /^footnote-(?:ref|back)/.test(attribute(element, 'class'))
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && isNoteMark(node)) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** An item's text without the lists in it. */
function ownText(item: Element): string {
  return item.childNodes
    .filter((child) => !('tagName' in child) || (child.tagName !== 'ul' && child.tagName !== 'ol'))
    .map(textOf)
    .join('')
}
