import type { DefaultTreeAdapterTypes } from 'parse5'
import { isHidden } from './isHidden.ts'
import type { PageElement } from './pageElement.ts'
import { EMBEDS, UNSEEN } from './tagKinds.ts'

/** Deeper elements give way to their content: no reader can tell, and nothing that walks the tree can run out of stack. */
const DEEPEST = 400

/** What a page holds besides what it shows. */
export interface Tree {
  readonly root: PageElement
  /** every element, in order */
  readonly elements: readonly PageElement[]
  /** how many nodes there are; orders are below it */
  readonly size: number
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly scripts: readonly { readonly type: string; readonly text: string }[]
  readonly titleText: string
  readonly base: string
  readonly canonical: string
}

type Source = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** Turns the parser's tree into the page's: hidden parts marked, what never shows left out, metas and scripts set apart. Walks without recursion. */
export function buildTree(document: DefaultTreeAdapterTypes.Document): Tree {
  const root: PageElement = element('html', [], null, 0)
  const elements = [root]
  const metas: { name: string; content: string }[] = []
  const scripts: { type: string; text: string }[] = []
  const heads = { titleText: '', base: '', canonical: '' }
  let order = 1

  interface Step {
    readonly nodes: readonly Source[]
    at: number
    readonly into: PageElement
    readonly depth: number
    readonly closes: boolean
  }
  const stack: Step[] = [{ nodes: document.childNodes, at: 0, into: root, depth: 0, closes: true }]
  while (stack.length > 0) {
    const step = stack[stack.length - 1]!
    const node = step.nodes[step.at]
    step.at += 1
    if (node === undefined) {
      if (step.closes) step.into.last = order - 1
      stack.pop()
      continue
    }
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value
      if (text !== '') step.into.children.push({ text, order: order++ })
      continue
    }
    if (!('tagName' in node)) continue
    const { tagName: tag, attrs } = node
    const get = (name: string) => attrs.find((entry) => entry.name === name)?.value ?? ''
    if (tag === 'meta')
      metas.push({
        name: (get('name') || get('property') || get('itemprop')).trim().toLowerCase(),
        content: get('content'),
      })
    else if (tag === 'script' && /^math\/tex\b/i.test(get('type'))) {
      // MathJax 2 keeps its TeX in scripts that never run.
      const made = element('x-tex', attrs, step.into, order++)
      made.hidden = step.into.hidden
      made.children.push({ text: textOf(node), order: order++ })
      made.last = order - 1
      step.into.children.push(made)
      elements.push(made)
    } else if (tag === 'script') scripts.push({ type: get('type').toLowerCase(), text: textOf(node) })
    else if (tag === 'title' && node.namespaceURI.endsWith('xhtml')) heads.titleText ||= textOf(node)
    else if (tag === 'base') heads.base ||= get('href')
    else if (tag === 'link' && get('rel').toLowerCase() === 'canonical') heads.canonical ||= get('href')
    else if (tag === 'head' || tag === 'html' || (step.depth >= DEEPEST && !UNSEEN.has(tag) && !EMBEDS.has(tag))) {
      stack.push({ nodes: node.childNodes, at: 0, into: step.into, depth: step.depth, closes: false })
    } else if (!UNSEEN.has(tag)) {
      const made = element(tag, attrs, step.into, order++)
      made.hidden = step.into.hidden || isHidden(made)
      step.into.children.push(made)
      elements.push(made)
      if (!EMBEDS.has(tag))
        stack.push({ nodes: node.childNodes, at: 0, into: made, depth: step.depth + 1, closes: true })
    }
  }
  return { root, elements, size: order, metas, scripts, ...heads }
}

function element(
  tag: string,
  attributes: PageElement['attributes'],
  parent: PageElement | null,
  order: number,
): PageElement {
  return { tag, attributes, parent, children: [], order, last: order, hidden: false }
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
