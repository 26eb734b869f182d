import { cleanDocument } from '../../article/changes/cleanDocument.ts'
import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import { readAlign, readFigure, readHeading, readList, readNumber, readWidths } from './attributeViews.ts'
import { groupCaptionBelow } from '../../article/document/groupCaptionBelow.ts'
import { pullQuoteParts } from '../../article/document/pullQuoteParts.ts'
import { withNotesBelow } from '../../article/document/withNotesBelow.ts'
import type { BodyWriter, ParagraphView } from './bodyWriter.ts'
import { foldInline } from './foldInline.ts'
import { tableGrid, type TableCell } from './tableGrid.ts'

/** Where a block stands, as far as its look depends on it. */
interface Place {
  readonly within: 'flow' | 'item' | 'cell' | 'quoteInside'
  /** somewhere inside a header cell, where no heading may stand */
  readonly header: boolean
}

/**
 * Walks a body from the leaves up and gives what a target's writer makes of its top-level blocks, in order. Every target is built on this
 * walk. What 修订 took out is not in it. It never throws: missing attributes are read as their defaults, an unknown node gives way to its content, a heading in a header cell
 * is a paragraph. It calls itself once a level of nesting; loading holds every body to 200 levels.
 */
export function foldBody<Inline, Block>(document: DocumentJson, writer: BodyWriter<Inline, Block>): Block[] {
  const clean = cleanDocument(document)
  const read = writer.note === undefined ? withNotesBelow(clean) : clean
  return foldBlocks(read.content ?? [], { within: 'flow', header: false }, writer)
}

function foldBlocks<I, B>(nodes: readonly NodeJson[], place: Place, writer: BodyWriter<I, B>): B[] {
  const blocks: B[] = []
  nodes.forEach((node, index) => {
    const caption = groupCaptionBelow(nodes, index)
    if (groupCaptionBelow(nodes, index - 1) === node) return
    if (node.type === 'figureGroup') {
      blocks.push(...foldGroup(node, caption?.content ?? [], place, writer))
      return
    }
    const lead = (place.within === 'item' && index === 0) || (place.within === 'cell' && nodes.length === 1)
    blocks.push(...foldBlock(node, place, lead, writer))
  })
  return blocks
}

function foldBlock<I, B>(node: NodeJson, place: Place, lead: boolean, writer: BodyWriter<I, B>): B[] {
  const { content = [] } = node
  switch (node.type) {
    case 'paragraph':
      return [writer.paragraph(paragraphView(node, place, lead), foldInline(content, writer))]
    case 'heading': {
      const view = readHeading(node.attrs)
      const inline = foldInline(content, writer)
      if (place.header) return [writer.paragraph({ align: view.align, indent: 0, lead }, inline)]
      return [writer.heading(view, inline)]
    }
    case 'blockquote':
      return [writer.blockquote(foldBlocks(content, insideQuote(place), writer))]
    case 'callout': {
      const blocks = foldBlocks(content, { ...place, within: 'quoteInside' }, writer)
      // A header cell holds no sections.
      return [place.header ? writer.blockquote(blocks) : writer.callout(blocks)]
    }
    case 'pullQuote': {
      const { quote, source } = pullQuoteParts(content)
      const blocks = foldBlocks(quote, { ...place, within: 'quoteInside' }, writer)
      return [writer.pullQuote(blocks, foldInline(source?.content ?? [], writer))]
    }
    case 'bulletList':
    case 'orderedList': {
      const items = content.map((item) => foldBlocks(item.content ?? [], { ...place, within: 'item' }, writer))
      return [writer.list(readList(node), items)]
    }
    case 'figure':
      return [writer.figure(readFigure(node.attrs), foldInline(content, writer))]
    case 'groupCaption':
      return [centred(content, writer)]
    case 'tableCaption':
      return [writer.tableCaption(foldInline(content, writer))]
    case 'table':
      return [writer.table(tableGrid(content.map((row) => foldRow(row, place, writer))))]
    case 'horizontalRule':
      return [writer.horizontalRule()]
    case 'pageBreak':
      return [writer.pageBreak()]
    case 'text':
    case 'hardBreak':
      return [writer.paragraph({ align: 'start', indent: 0, lead: false }, foldInline([node], writer))]
    default:
      return foldBlocks(content, place, writer)
  }
}

/** Pictures side by side, each as wide as its place, where a target can set them so and there are several; then what is said of them all. */
function foldGroup<I, B>(
  { content = [] }: NodeJson,
  caption: readonly NodeJson[],
  place: Place,
  writer: BodyWriter<I, B>,
): B[] {
  if (writer.figureGroup === undefined || content.length < 2) {
    const figures = foldBlocks(content, place, writer)
    return caption.length === 0 ? figures : [...figures, centred(caption, writer)]
  }
  const figures = content.map((figure) => ({
    view: { ...readFigure(figure.attrs), width: null, align: 'center' as const },
    caption: foldInline(figure.content ?? [], writer),
  }))
  return [writer.figureGroup(figures, foldInline(caption, writer))]
}

/** A line in the middle. */
function centred<I, B>(content: readonly NodeJson[], writer: BodyWriter<I, B>): B {
  return writer.paragraph({ align: 'center', indent: 0, lead: false }, foldInline(content, writer))
}

/** A quotation in the body keeps the body's indent; one in a list or table has none, and no lead paragraph either. */
function insideQuote(place: Place): Place {
  return place.within === 'flow' ? place : { ...place, within: 'quoteInside' }
}

function foldRow<I, B>({ content = [] }: NodeJson, place: Place, writer: BodyWriter<I, B>): TableCell<B>[] {
  return content.map(({ type, attrs, content: blocks = [] }) => {
    const header = type === 'tableHeader'
    return {
      header,
      colspan: readNumber(attrs?.colspan, 1),
      rowspan: readNumber(attrs?.rowspan, 1),
      widths: readWidths(attrs?.colwidth),
      content: foldBlocks(blocks, { within: 'cell', header: header || place.header }, writer),
    }
  })
}

function paragraphView({ attrs }: NodeJson, place: Place, lead: boolean): ParagraphView {
  const align = readAlign(attrs?.align)
  const begins = align === 'start' || align === 'justify'
  return { align, indent: place.within === 'flow' && begins && attrs?.indent !== 0 ? 2 : 0, lead }
}
