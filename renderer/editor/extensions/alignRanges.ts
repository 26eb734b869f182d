import type { SelectionRange, Transaction } from '@tiptap/pm/state'
import type { Alignment } from '../../../src/article/document/alignment.ts'
import type { FIGURE_ALIGNMENTS } from '../../../src/article/document/nodes/figure.ts'

const FIGURE_PLACE: Readonly<Record<Alignment, (typeof FIGURE_ALIGNMENTS)[number]>> = {
  start: 'left',
  justify: 'center',
  center: 'center',
  end: 'right',
}

/**
 * Aligns the paragraphs and headings in some ranges; a figure goes to the side that fits best, unless it
 * fills its place in a group. A centred or right-aligned paragraph loses its
 * first-line indent (it would stand off its place), and gets it back on the way to the left; in a cell there is none.
 */
export function alignRanges(tr: Transaction, ranges: readonly SelectionRange[], align: Alignment): void {
  const stands = align === 'center' || align === 'end'
  for (const { $from, $to } of ranges) {
    tr.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent) => {
      if (node.type.name === 'figure' && parent?.type.name !== 'figureGroup')
        tr.setNodeAttribute(pos, 'align', FIGURE_PLACE[align])
      if (node.type.name === 'heading') tr.setNodeAttribute(pos, 'align', align)
      if (node.type.name === 'paragraph') {
        const stood = node.attrs.align === 'center' || node.attrs.align === 'end'
        const own: unknown = stood && !/^table/.test(parent?.type.name ?? '') ? 2 : node.attrs.indent
        tr.setNodeMarkup(pos, null, { ...node.attrs, align, indent: stands ? 0 : own })
      }
      return !node.isTextblock
    })
  }
}
