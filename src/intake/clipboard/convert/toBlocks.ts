import type { NodeJson } from '../../../article/document/documentJson.ts'
import { groupFigures } from '../../../article/document/groupFigures.ts'
import { noteAttributes } from '../../../article/document/noteKind.ts'
import { formulaNode } from '../../formulaNode.ts'
import { rubySegments } from '../../webpage/convert/rubySegments.ts'
import { isElement, type ClipElement, type ClipNode, type ClipText } from '../tree/clip.ts'
import { isBlank } from '../tree/walk.ts'
import { alignmentOf } from './alignmentOf.ts'
import { BlockWriter } from './blockWriter.ts'
import type { Conversion } from './conversion.ts'
import { figureNode } from './figureNode.ts'
import { listNode } from './listNode.ts'
import type { Place } from './place.ts'
import { styledOf } from './styledOf.ts'
import { tableNode } from './tableNode.ts'
import { BLOCKS, isList, PARAGRAPHS } from './tags.ts'

/** Lists, quotes and tables within each other beyond this give way to their content. */
const DEEPEST = 12

/** A paragraph that only a line break sets off from the one before, as old pages do. */
const INDENTED = /^[\r\n]*(?:\u3000{2}|[\u00a0\u2003]{2,})/

const NOWHERE: Place = { styled: [], align: 'start', indent: null, level: 0, paragraph: false, pre: false, depth: 0 }

/** Converts what an element holds into blocks of the article, in reading order. The passes have been through it. */
export function toBlocks(root: ClipElement, conversion: Conversion, around: Partial<Place> = {}): NodeJson[] {
  const writer = new BlockWriter(conversion)
  const place: Place = { ...NOWHERE, paragraph: PARAGRAPHS.has(root.tag), indent: root.indent, ...around }
  takeChildren(writer, root, place, conversion)
  writer.flush(place)
  return writer.blocks
}

function takeChildren(writer: BlockWriter, element: ClipElement, place: Place, conversion: Conversion): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      const splits = !place.pre && (!place.paragraph || INDENTED.test(child.text))
      if (writer.inline.endsInBreak && splits && child.text.trim() !== '') writer.flush(place)
      writer.inline.text(indentless(child.text, writer), place.styled, place.pre)
    } else if (child.tag === 'br') {
      if (writer.inline.endsInBreak && !place.pre) writer.flush(place)
      else if (!writer.inline.isBlank) writer.inline.break()
    } else if (child.tag === 'img') {
      const figure = figureNode(child)
      if (figure === null) continue
      writer.flush(place)
      writer.push(figure)
    } else if (child.tag === 'hr') {
      writer.flush(place)
      writer.push({ type: 'horizontalRule' })
    } else if (isBlock(child)) {
      writer.flush(place)
      takeBlock(writer, child, place, conversion)
    } else takeInline(writer, child, place, conversion)
  }
}

/** Spaces that begin a line after a break are its indent. */
function indentless(text: string, { inline }: BlockWriter): string {
  return inline.isBlank || inline.endsInBreak ? text.replace(/^[\u3000\u00a0\u2002\u2003]+/, '') : text
}

function isBlock({ tag, style }: ClipElement): boolean {
  return BLOCKS.has(tag) || /^(?:block|flex|grid|table)$/.test(style.get('display') ?? '')
}

function takeInline(writer: BlockWriter, child: ClipElement, place: Place, conversion: Conversion): void {
  const styled = styledOf(child, place.styled, conversion.mode, (address) =>
    conversion.report.note('droppedLinks', address),
  )
  if (child.tag === 'x-formula') {
    const display = child.attributes.get('display') === 'block'
    const node = formulaNode(child.attributes.get('tex') ?? '', display)
    if (node !== null) writer.inline.formula(node, styled)
    return
  }
  if (child.tag === 'x-footnote' || child.tag === 'x-endnote') {
    const kind = child.tag === 'x-endnote' ? 'endnote' : 'footnote'
    writer.inline.footnote({ type: 'footnote', attrs: noteAttributes(kind, child.attributes.get('text') ?? '') })
    return
  }
  if (child.tag === 'ruby') {
    for (const { base, text } of rubySegments<ClipText>(child)) {
      const note = { css: false, mark: { type: 'ruby', attrs: { text, at: writer.inline.nextNote() } } }
      const around = text === '' ? styled : [...styled.filter(({ mark }) => mark.type !== 'ruby'), note]
      takeChildren(writer, { ...child, children: base as ClipNode[] }, { ...place, styled: around }, conversion)
    }
    return
  }
  if (child.tag === 'rt' && !isBlank(child)) {
    // Browsers show it above the line; in one line it needs its brackets.
    writer.inline.text('（', styled, true)
    takeChildren(writer, child, { ...place, styled }, conversion)
    writer.inline.text('）', styled, true)
    return
  }
  const pre = place.pre || /^(?:pre|pre-wrap|break-spaces)$/.test(preOf(child, conversion))
  takeChildren(writer, child, { ...place, styled, pre }, conversion)
}

/** Line ends and spaces count where the program that wrote them means it. Elsewhere such a style comes from an editor and says nothing. */
function preOf({ style }: ClipElement, { source }: Conversion): string {
  return source === 'google-docs' || source === 'tencent-docs' ? (style.get('white-space') ?? '') : ''
}

function takeBlock(writer: BlockWriter, element: ClipElement, place: Place, conversion: Conversion): void {
  const { tag } = element
  const depth = place.depth + 1
  const inside = { ...place, depth, indent: null, level: 0 }
  if (isList(tag) && depth <= DEEPEST) {
    const node = listNode(element, (item) =>
      toBlocks(item, conversion, { ...inside, paragraph: true, styled: place.styled, align: 'start' }),
    )
    if (node !== null) writer.push(node)
  } else if (tag === 'blockquote' && depth <= DEEPEST) {
    const blocks = toBlocks(element, conversion, {
      ...inside,
      paragraph: false,
      indent: element.indent,
      align: alignmentOf(element, conversion.mode) ?? place.align,
    })
    if (blocks.length > 0) writer.push({ type: 'blockquote', content: blocks })
  } else if (tag === 'table' && depth <= DEEPEST) {
    const convert = (cell: ClipElement): NodeJson[] =>
      toBlocks(cell, conversion, {
        ...inside,
        paragraph: true,
        styled: styledOf(cell, [], conversion.mode, () => undefined),
        align: alignmentOf(cell, conversion.mode) ?? 'start',
      })
    for (const child of element.children) {
      if (isElement(child) && child.tag === 'caption')
        writer.blocks.push(...toBlocks(child, conversion, { align: 'center' }).map(asCaption))
    }
    const node = tableNode(element, convert)
    if (node !== null) writer.push(node)
  } else if (tag === 'figure') takeFigure(writer, element, place, conversion)
  else {
    const inner = placeIn(element, place, conversion)
    const before = writer.blocks.length
    takeChildren(writer, element, inner, conversion)
    const held = writer.flush(inner) || writer.blocks.length > before
    if (!held && (tag === 'p' || /^h\d$/.test(tag)) && isBlank(element)) conversion.report.note('emptyParagraphs')
  }
}

/** A line of a table's caption; what else stands in one stays as it is. */
function asCaption(node: NodeJson): NodeJson {
  const { type, content = [] } = node
  return type === 'paragraph' ? { type: 'tableCaption', content } : node
}

function placeIn(element: ClipElement, place: Place, { mode, report }: Conversion): Place {
  const level = /^h[1-6]$/.test(element.tag) ? Number(element.tag[1]) : place.level
  return {
    ...place,
    styled: styledOf(element, place.styled, mode, (address) => report.note('droppedLinks', address)),
    align: alignmentOf(element, mode) ?? place.align,
    indent: element.indent ?? place.indent,
    level,
    paragraph: level > 0 || PARAGRAPHS.has(element.tag),
  }
}

/** A `figure` with one picture becomes one block with its caption, one that holds others sets them side by side; any other gives way to its content. */
function takeFigure(writer: BlockWriter, element: ClipElement, place: Place, conversion: Conversion): void {
  const blocks = toBlocks(element, conversion, { ...place, depth: place.depth + 1, align: 'start' })
  const [picture, ...others] = blocks.filter(({ type }) => type === 'figure')
  const texts = blocks.filter(({ type }) => type !== 'figure')
  if (picture === undefined || others.length > 0 || texts.some((block) => !isPlainLine(block))) {
    writer.blocks.push(...(holdsFigures(element) ? grouped(blocks, hasOwnCaption(element)) : blocks))
    return
  }
  const caption = texts.flatMap(({ content = [] }) => content.map(({ text }) => text ?? ' ')).join('')
  writer.push(caption === '' ? picture : { ...picture, content: [{ type: 'text', text: caption }] })
}

/** A caption is plain text: a note would be lost in it. */
function isPlainLine({ type, content = [] }: NodeJson): boolean {
  return type === 'paragraph' && content.every((node) => node.type !== 'footnote')
}

function hasOwnCaption(element: ClipElement): boolean {
  return element.children.some((child) => isElement(child) && child.tag === 'figcaption')
}

function holdsFigures(element: ClipElement): boolean {
  return element.children.filter((child) => isElement(child) && child.tag === 'figure').length > 1
}

/** The pictures side by side, where the first of them stands. The one line that is said of them all is their caption; more stay lines beside them. */
function grouped(blocks: readonly NodeJson[], hasCaption: boolean): NodeJson[] {
  const figures = blocks.filter(({ type }) => type === 'figure')
  const others = blocks.filter(({ type }) => type !== 'figure')
  const line = hasCaption && others.length === 1 && others[0]?.type === 'paragraph' ? others[0] : null
  return blocks.flatMap((block) => {
    if (block === line) return []
    if (block.type !== 'figure') return [block]
    if (block !== figures[0]) return []
    return [...groupFigures(figures), ...(line === null ? [] : [{ type: 'groupCaption', content: line.content ?? [] }])]
  })
}
