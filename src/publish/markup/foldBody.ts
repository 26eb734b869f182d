import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import { readAlign, readFigure, readHeading, readList, readNumber, readWidths } from './attributeViews.ts'
import type { BodyWriter, ParagraphView } from './bodyWriter.ts'
import { foldInline } from './foldInline.ts'
import { tableGrid, type TableCell } from './tableGrid.ts'

/** Where a block stands, as far as its look depends on it. */
type Place = 'flow' | 'item' | 'cell'

/**
 * Walks a body from the leaves up and gives what a target's writer makes of its top-level blocks, in order. Every target is built on this
 * walk. It never throws: missing attributes are read as their defaults, an unknown node gives way to its content.
 */
export function foldBody<Inline, Block>(document: DocumentJson, writer: BodyWriter<Inline, Block>): Block[] {
  return foldBlocks(document.content ?? [], 'flow', writer)
}

function foldBlocks<I, B>(nodes: readonly NodeJson[], place: Place, writer: BodyWriter<I, B>): B[] {
  const blocks: B[] = []
  nodes.forEach((node, index) => {
    const lead = (place === 'item' && index === 0) || (place === 'cell' && nodes.length === 1)
    blocks.push(...foldBlock(node, place, lead, writer))
  })
  return blocks
}

function foldBlock<I, B>(node: NodeJson, place: Place, lead: boolean, writer: BodyWriter<I, B>): B[] {
  const { content = [] } = node
  switch (node.type) {
    case 'paragraph':
      return [writer.paragraph(paragraphView(node, place, lead), foldInline(content, writer))]
    case 'heading':
      return [writer.heading(readHeading(node.attrs), foldInline(content, writer))]
    case 'blockquote':
      return [writer.blockquote(foldBlocks(content, place, writer))]
    case 'bulletList':
    case 'orderedList': {
      const items = content.map((item) => foldBlocks(item.content ?? [], 'item', writer))
      return [writer.list(readList(node), items)]
    }
    case 'figure':
      return [writer.figure(readFigure(node.attrs), foldInline(content, writer))]
    case 'table':
      return [writer.table(tableGrid(content.map((row) => (row.content ?? []).map((cell) => foldCell(cell, writer)))))]
    case 'horizontalRule':
      return [writer.horizontalRule()]
    case 'text':
    case 'hardBreak':
      return [writer.paragraph({ align: 'start', indent: 0, lead: false }, foldInline([node], writer))]
    default:
      return foldBlocks(content, place, writer)
  }
}

function foldCell<I, B>(cell: NodeJson, writer: BodyWriter<I, B>): TableCell<B> {
  return {
    header: cell.type === 'tableHeader',
    colspan: readNumber(cell.attrs?.colspan, 1),
    rowspan: readNumber(cell.attrs?.rowspan, 1),
    widths: readWidths(cell.attrs?.colwidth),
    content: foldBlocks(cell.content ?? [], 'cell', writer),
  }
}

function paragraphView({ attrs }: NodeJson, place: Place, lead: boolean): ParagraphView {
  const align = readAlign(attrs?.align)
  const begins = align === 'start' || align === 'justify'
  return { align, indent: place === 'flow' && begins && attrs?.indent !== 0 ? 2 : 0, lead }
}
