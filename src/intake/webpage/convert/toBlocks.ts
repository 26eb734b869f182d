import type { NodeJson } from '../../../article/document/documentJson.ts'
import { groupFigures } from '../../../article/document/groupFigures.ts'
import type { Loss } from '../../../article/loss.ts'
import { attribute, isElement, type PageElement, type PageNode, type PageText } from '../tree/pageElement.ts'
import { isBlock } from '../tree/pageLines.ts'
import { EMBEDS, HEADINGS } from '../tree/tagKinds.ts'
import { alignOf } from './alignOf.ts'
import type { Block } from './block.ts'
import { BlockList, type Place } from './blockList.ts'
import { formulaIn, isFormula } from './formulaIn.ts'
import { isDataTable } from './isDataTable.ts'
import { isList, listNode } from './listNode.ts'
import { marksOf, withMarks } from './marksOf.ts'
import type { PageNotes } from './pageNotes.ts'
import { rubySegments } from './rubySegments.ts'
import { readPicture, type Picture } from './readPicture.ts'
import { tableNode } from './tableNode.ts'
import { wordsOf } from './wordsOf.ts'

/** What the conversion of one page needs to know, and where it tells what did not come through. */
export interface Conversion {
  readonly base: string
  /** the asset of an address whose bytes came with the page; null for any other */
  readonly held?: (address: string) => string | null
  /** elements that are left out with all they hold */
  readonly skip: (element: PageElement) => boolean
  /** the footnotes of a page that Word wrote */
  readonly notes?: PageNotes
  readonly lose: (loss: Loss) => void
}

/** Lists, quotes and tables within each other beyond this give way to their content. */
const DEEPEST = 8

const PARAGRAPHS: ReadonlySet<string> = new Set('p li td th pre dd figcaption caption address'.split(' '))
/** A paragraph that only a line break sets off from the one before, as old pages do. */
const INDENTED = /^[\r\n]*(?:\u3000{2}|\u00a0{2,})/

/** Converts what an element shows into the article's blocks, in reading order. */
export function toBlocks(root: PageElement, conversion: Conversion, depth = 0): Block[] {
  const list = new BlockList()
  const place: Place = {
    element: root,
    marks: [],
    align: alignOf(root) ?? 'start',
    level: 0,
    paragraph: PARAGRAPHS.has(root.tag),
    pre: false,
  }
  takeChildren(list, root, place, conversion, depth)
  list.flush(place)
  return list.blocks
}

function takeChildren(
  list: BlockList,
  element: PageElement,
  place: Place,
  conversion: Conversion,
  depth: number,
): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      if (list.inline.endsInBreak && !place.pre && (!place.paragraph || INDENTED.test(child.text))) list.flush(place)
      list.inline.text(child, place.marks, element, place.pre)
    } else if (child.hidden || conversion.notes?.gone.has(child) === true || conversion.skip(child)) continue
    else if (conversion.notes?.at.has(child) === true)
      for (const node of conversion.notes.at.get(child) ?? []) list.inline.footnote(node, child)
    else if (isFormula(child)) takeFormula(list, child, place)
    else if (child.tag === 'br') takeBreak(list, place)
    else if (child.tag === 'img') takePicture(list, child, place, conversion)
    else if (child.tag === 'hr') {
      list.flush(place)
      list.push({ type: 'horizontalRule' }, child)
    } else if (EMBEDS.has(child.tag)) {
      const what = attribute(child, 'src') || attribute(child, 'title') || child.tag
      conversion.lose({ kind: 'unsupported', where: `<${child.tag}>`, what: what.slice(0, 80) })
    } else if (isBlock(child)) {
      list.flush(place)
      takeBlock(list, child, place, conversion, depth)
    } else if (child.tag === 'ruby') takeRuby(list, child, place, conversion, depth)
    else {
      const marks = withMarks(place.marks, marksIn(child, conversion))
      takeChildren(list, child, { ...place, marks, pre: place.pre || isPre(child) }, conversion, depth)
    }
  }
}

/** What stands above words becomes their note, wherever the words are plain text. */
function takeRuby(list: BlockList, element: PageElement, place: Place, conversion: Conversion, depth: number): void {
  for (const [index, { base, text }] of rubySegments<PageText>(element).entries()) {
    const at = element.order + index / 1000
    const marks = text === '' ? place.marks : withMarks(place.marks, [{ type: 'ruby', attrs: { text, at } }])
    takeChildren(list, { ...element, children: base as PageNode[] }, { ...place, marks }, conversion, depth)
  }
}

/** A formula, or what MathJax and KaTeX draw of one. A drawing beside the TeX that it was made of is left out. */
function takeFormula(list: BlockList, element: PageElement, place: Place): void {
  const node = formulaIn(element)
  if (node !== null) list.inline.formula(node, place.marks, element)
}

function takeBreak(list: BlockList, place: Place): void {
  if (list.inline.endsInBreak && !place.pre) list.flush(place)
  else if (!list.inline.isBlank) list.inline.break()
}

function takePicture(list: BlockList, element: PageElement, place: Place, { base, held }: Conversion): void {
  const picture = readPicture(element, base, held)
  if (picture === null) return
  list.flush(place)
  list.push(figureNode(picture), element)
}

function takeBlock(list: BlockList, element: PageElement, place: Place, conversion: Conversion, depth: number): void {
  const { tag } = element
  const convert = (inner: PageElement) => toBlocks(inner, conversion, depth + 1)
  if (tag === 'figure') takeFigure(list, element, conversion, depth)
  else if (isList(tag) && depth < DEEPEST) {
    const content = listNode(element, conversion.skip, convert)
    if (content !== null) list.pushWhole(content.node, element, content.text, content.linkChars)
  } else if (tag === 'blockquote' && depth < DEEPEST) {
    const blocks = convert(element)
    const links = blocks.reduce((sum, { linkChars }) => sum + linkChars, 0)
    const node = { type: 'blockquote', content: blocks.map((block) => block.node) }
    if (blocks.length > 0) list.pushWhole(node, element, blocks.map(({ text }) => text).join(' '), links)
  } else if (tag === 'table' && depth < DEEPEST && isDataTable(element)) {
    takeCaption(list, element, convert)
    const node = tableNode(element, convert)
    if (node !== null) list.pushWhole(node, element, wordsOf(node))
  } else {
    const inner = placeIn(element, place, conversion)
    takeChildren(list, element, inner, conversion, depth)
    list.flush(inner)
  }
}

/** The caption of a data table stands above it, a line a block. */
function takeCaption(list: BlockList, table: PageElement, convert: (element: PageElement) => readonly Block[]): void {
  for (const child of table.children) {
    if (!isElement(child) || child.tag !== 'caption' || child.hidden) continue
    for (const { node, text, linkChars } of convert(child)) {
      const isLine = node.type === 'paragraph' || node.type === 'heading'
      list.pushWhole(isLine ? { type: 'tableCaption', content: node.content ?? [] } : node, child, text, linkChars)
    }
  }
}

function placeIn(element: PageElement, place: Place, conversion: Conversion): Place {
  const level = HEADINGS.indexOf(element.tag) + 1
  return {
    element,
    // A heading is bold by its nature, not by a mark.
    marks: level > 0 ? place.marks : withMarks(place.marks, marksIn(element, conversion)),
    align: alignOf(element) ?? place.align,
    level: level > 0 ? Math.min(Math.max(level, 2), 4) : place.level,
    paragraph: level > 0 || PARAGRAPHS.has(element.tag),
    pre: place.pre || isPre(element),
  }
}

/** A `figure` with one picture becomes one block with its caption, one that holds others sets them side by side; any other gives way to its content. */
function takeFigure(list: BlockList, element: PageElement, conversion: Conversion, depth: number): void {
  const blocks = toBlocks(element, conversion, depth)
  const [picture, ...others] = blocks.filter(({ node }) => node.type === 'figure')
  if (picture === undefined || others.length > 0) {
    if (holdsFigures(element)) takeGroup(list, element, blocks)
    else list.blocks.push(...blocks)
    return
  }
  const caption = blocks.flatMap(({ node, text }) => (node.type === 'figure' || text === '' ? [] : [text])).join(' ')
  const content = caption === '' ? {} : { content: [{ type: 'text', text: caption }] }
  list.pushWhole({ ...picture.node, ...content }, element, caption)
}

function holdsFigures(element: PageElement): boolean {
  return element.children.filter((child) => isElement(child) && child.tag === 'figure').length > 1
}

/** The pictures side by side, where the first of them stands. The one line that is said of them all is their caption; more stay lines beside them. */
function takeGroup(list: BlockList, element: PageElement, blocks: readonly Block[]): void {
  const figures = blocks.filter(({ node }) => node.type === 'figure')
  const words = (nodes: readonly NodeJson[]): string => nodes.map(wordsOf).join(' ')
  const [line, ...more] = blocks.filter(({ node }) => node.type !== 'figure')
  const caption = hasOwnCaption(element) && line?.node.type === 'paragraph' && more.length === 0 ? line : null
  for (const block of blocks) {
    if (block === caption) continue
    if (block.node.type !== 'figure') list.blocks.push(block)
    if (block !== figures[0]) continue
    for (const node of groupFigures(figures.map((figure) => figure.node)))
      list.pushWhole(node, element, words(node.content ?? []))
    if (caption !== null) {
      const { node, text, linkChars } = caption
      list.pushWhole({ type: 'groupCaption', content: node.content ?? [] }, element, text, linkChars)
    }
  }
}

function hasOwnCaption(element: PageElement): boolean {
  return element.children.some((child) => isElement(child) && child.tag === 'figcaption')
}

function figureNode({ remote, asset, alt }: Picture): NodeJson {
  return { type: 'figure', attrs: { asset, remote, alt, credit: '', width: null, align: 'center' } }
}

function marksIn(element: PageElement, { base, lose }: Conversion): ReturnType<typeof marksOf> {
  return marksOf(element, base, (what) => lose({ kind: 'unsafeAddress', where: '<a>', what: what.slice(0, 80) }))
}

/** Whether line ends and spaces count. An inline element that says so mostly comes from a paste and means nothing by it. */
function isPre(element: PageElement): boolean {
  return (
    element.tag === 'pre' ||
    (element.tag !== 'span' && /white-space\s*:\s*pre(?:-wrap)?\s*(?:;|$)/i.test(attribute(element, 'style')))
  )
}
