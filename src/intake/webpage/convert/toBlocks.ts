import type { Alignment } from '../../../article/document/alignment.ts'
import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import type { Loss } from '../../../article/loss.ts'
import { attribute, isElement, type PageElement } from '../tree/pageElement.ts'
import { isBlock } from '../tree/pageLines.ts'
import { EMBEDS, HEADINGS } from '../tree/tagKinds.ts'
import type { Block } from './block.ts'
import { InlineWriter } from './inlineWriter.ts'
import { isDataTable } from './isDataTable.ts'
import { marksOf, withMarks } from './marksOf.ts'
import { readPicture } from './readPicture.ts'
import { tableNode } from './tableNode.ts'

/** What the conversion of one page needs to know, and where it tells what did not come through. */
export interface Conversion {
  readonly base: string
  /** elements that are left out with all they hold */
  readonly skip: (element: PageElement) => boolean
  readonly lose: (loss: Loss) => void
}

interface Place {
  readonly marks: readonly MarkJson[]
  readonly align: Alignment
  /** the heading level that the text stands in, 0 for none */
  readonly level: number
  readonly element: PageElement
  /** within `p`, `li`, a heading or a cell: a line break stays within the paragraph */
  readonly paragraph: boolean
  readonly pre: boolean
  readonly depth: number
}

/** Lists, quotes and tables within each other beyond this give way to their content. */
const DEEPEST = 8

/** Converts what an element shows into the article's blocks, in reading order. */
export function toBlocks(root: PageElement, conversion: Conversion, depth = 0): Block[] {
  const blocks: Block[] = []
  const inline = new InlineWriter()

  const push = (node: NodeJson, place: Place, rest: Partial<Block> = {}) =>
    blocks.push({
      node,
      text: '',
      marked: '',
      chars: 0,
      linkChars: 0,
      element: place.element,
      order: place.element.order,
      ...rest,
    })
  const flush = (place: Place) => {
    const content = inline.take()
    if (content === null) return
    const { nodes, ...rest } = content
    const heading = place.level > 0 && rest.chars <= 100
    const node: NodeJson = heading
      ? { type: 'heading', attrs: { level: place.level, align: place.align }, content: nodes }
      : { type: 'paragraph', attrs: { align: place.align, indent: indentOf(place.align) }, content: nodes }
    push(node, place, rest)
  }
  const walk = (element: PageElement, place: Place) => {
    for (const child of element.children) {
      if (!isElement(child)) {
        if (
          inline.endsInBreak &&
          !place.pre &&
          (/^[\r\n]*(?:\u3000{2}|\u00a0{2,})/.test(child.text) || !place.paragraph)
        )
          flush(place)
        inline.text(child, place.marks, element, place.pre)
      } else if (!child.hidden && !conversion.skip(child)) takeElement(child, place)
    }
  }
  const takeElement = (child: PageElement, place: Place) => {
    const { tag } = child
    if (tag === 'br') {
      if (inline.endsInBreak && !place.pre) flush(place)
      else if (!inline.isBlank) inline.break()
    } else if (tag === 'img') takePicture(child, place)
    else if (tag === 'hr') {
      flush(place)
      push({ type: 'horizontalRule' }, { ...place, element: child })
    } else if (EMBEDS.has(tag)) {
      const what = attribute(child, 'src') || attribute(child, 'title') || tag
      conversion.lose({ kind: 'unsupported', where: `<${tag}>`, what: what.slice(0, 80) })
    } else if (!isBlock(child)) {
      const more = marksOf(child, conversion.base, (what) =>
        conversion.lose({ kind: 'unsafeAddress', where: '<a>', what: what.slice(0, 80) }),
      )
      walk(child, { ...place, marks: withMarks(place.marks, more), pre: place.pre || isPre(child) })
    } else takeBlock(child, place)
  }
  const takeBlock = (child: PageElement, place: Place) => {
    flush(place)
    const { tag } = child
    const nests = depth < DEEPEST
    if ((tag === 'ul' || tag === 'ol') && nests) takeList(child, place)
    else if (tag === 'blockquote' && nests) takeQuote(child, place)
    else if (tag === 'figure') takeFigure(child, place)
    else if (tag === 'table' && nests && isDataTable(child)) {
      const node = tableNode(child, (cell) => toBlocks(cell, conversion, depth + 1))
      const text = node === null ? '' : wordsOf(node)
      if (node !== null)
        push(node, { ...place, element: child }, { text, marked: text, chars: text.replace(/\s/g, '').length })
    } else {
      const level = HEADINGS.indexOf(tag)
      const marks = level < 0 ? marksOf(child, conversion.base, () => undefined) : []
      const inner: Place = {
        marks: withMarks(place.marks, marks),
        align: alignOf(child) ?? place.align,
        level: level < 0 ? place.level : Math.min(Math.max(level + 1, 2), 4),
        element: child,
        paragraph: PARAGRAPHS.has(tag) || level >= 0,
        pre: place.pre || isPre(child),
        depth: place.depth + 1,
      }
      walk(child, inner)
      flush(inner)
    }
  }
  const takePicture = (child: PageElement, place: Place) => {
    const picture = readPicture(child, conversion.base)
    if (picture === null) return
    flush(place)
    push(figureNode(picture, []), { ...place, element: child })
  }
  const takeFigure = (child: PageElement, place: Place) => {
    const inner = toBlocks(child, { ...conversion, skip: (e) => conversion.skip(e) }, depth)
    const pictures = inner.filter(({ node }) => node.type === 'figure')
    const words = inner.filter(({ node }) => node.type !== 'figure')
    if (pictures.length !== 1) {
      blocks.push(...inner)
      return
    }
    const caption = words
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' ')
    const node = pictures[0]!.node
    push(
      { ...node, ...(caption === '' ? {} : { content: [{ type: 'text', text: caption }] }) },
      { ...place, element: child },
      { text: caption, marked: caption, chars: caption.replace(/\s/g, '').length },
    )
  }
  const takeList = (child: PageElement, place: Place) => {
    const items = child.children.filter(isElement).filter((item) => !item.hidden && !conversion.skip(item))
    const content: NodeJson[] = []
    let all = ''
    let links = 0
    for (const item of items) {
      const list = item.tag === 'ul' || item.tag === 'ol'
      const inner = toBlocks(list ? { ...item, tag: 'li', children: [item] } : item, conversion, depth + 1)
      if (inner.length === 0) continue
      all += `${inner.map(({ text }) => text).join(' ')} `
      links += inner.reduce((sum, { linkChars }) => sum + linkChars, 0)
      const nodes = inner.map(({ node }) =>
        node.type === 'paragraph' ? { ...node, attrs: { ...node.attrs, indent: 0 } } : node,
      )
      if (nodes[0]!.type === 'bulletList' || nodes[0]!.type === 'orderedList') {
        const before = content.at(-1)
        if (before !== undefined) content[content.length - 1] = { ...before, content: [...before.content!, ...nodes] }
        else
          content.push({
            type: 'listItem',
            content: [{ type: 'paragraph', attrs: { align: 'start', indent: 0 } }, ...nodes],
          })
      } else if (nodes[0]!.type === 'paragraph') content.push({ type: 'listItem', content: nodes })
      else
        content.push({
          type: 'listItem',
          content: [{ type: 'paragraph', attrs: { align: 'start', indent: 0 } }, ...nodes],
        })
    }
    if (content.length === 0) return
    const start = Number(attribute(child, 'start') || 1)
    const node: NodeJson =
      child.tag === 'ul'
        ? { type: 'bulletList', content }
        : {
            type: 'orderedList',
            attrs: { start: Number.isInteger(start) && start >= 0 && start <= 99999 ? start : 1 },
            content,
          }
    const text = all.replace(/\s+/g, ' ').trim()
    push(
      node,
      { ...place, element: child },
      { text, marked: text, chars: text.replace(/\s/g, '').length, linkChars: links },
    )
  }
  const takeQuote = (child: PageElement, place: Place) => {
    const inner = toBlocks(child, conversion, depth + 1)
    if (inner.length === 0) return
    const text = inner.map((block) => block.text).join(' ')
    const sum = (key: 'chars' | 'linkChars') => inner.reduce((total, block) => total + block[key], 0)
    push(
      { type: 'blockquote', content: inner.map(({ node }) => node) },
      { ...place, element: child },
      { text, marked: text, chars: sum('chars'), linkChars: sum('linkChars') },
    )
  }

  const place: Place = {
    marks: [],
    align: alignOf(root) ?? 'start',
    level: 0,
    element: root,
    paragraph: PARAGRAPHS.has(root.tag),
    pre: false,
    depth: 0,
  }
  walk(root, place)
  flush(place)
  return blocks
}

const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'td',
  'th',
  'pre',
  'dd',
  'figcaption',
  'caption',
  'address',
])

/** A picture's node; the caption is its content. */
export function figureNode(
  picture: { remote: string; asset: string; alt: string },
  caption: readonly NodeJson[],
): NodeJson {
  const { remote, asset, alt } = picture
  const attrs = { asset, remote, alt, credit: '', width: null, align: 'center' }
  return { type: 'figure', attrs, ...(caption.length === 0 ? {} : { content: caption }) }
}

function isPre(element: PageElement): boolean {
  return (
    element.tag === 'pre' ||
    /white-space\s*:\s*pre(?:-wrap)?\s*(?:;|$)/i.test(element.tag === 'span' ? '' : attribute(element, 'style'))
  )
}

function indentOf(align: Alignment): number {
  return align === 'center' || align === 'end' ? 0 : 2
}

function alignOf(element: PageElement): Alignment | undefined {
  if (element.tag === 'center') return 'center'
  const told =
    /text-align\s*:\s*(left|start|center|right|end|justify)/i.exec(attribute(element, 'style'))?.[1] ??
    attribute(element, 'align')
  return ALIGN[told.toLowerCase()]
}

const ALIGN: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  justify: 'justify',
}

function wordsOf(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join(node.type === 'paragraph' ? '' : ' ')
}
