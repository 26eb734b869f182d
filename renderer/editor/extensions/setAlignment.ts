import type { Command } from '@tiptap/pm/state'
import type { Alignment } from '../../../src/article/document/alignment.ts'
import type { FIGURE_ALIGNMENTS } from '../../../src/article/document/nodes/figure.ts'

const FIGURE_PLACE: Readonly<Record<Alignment, (typeof FIGURE_ALIGNMENTS)[number]>> = {
  start: 'left',
  justify: 'center',
  center: 'center',
  end: 'right',
}

/**
 * Aligns the selected paragraphs and headings; a figure goes to the side that fits best. A centred or right-aligned paragraph loses its
 * first-line indent (it would stand off its place), and gets it back on the way to the left.
 */
export function setAlignment(align: Alignment): Command {
  return ({ tr, selection }, dispatch) => {
    const stands = align === 'center' || align === 'end'
    for (const { $from, $to } of selection.ranges) {
      tr.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
        if (node.type.name === 'figure') tr.setNodeAttribute(pos, 'align', FIGURE_PLACE[align])
        if (node.type.name === 'heading') tr.setNodeAttribute(pos, 'align', align)
        if (node.type.name === 'paragraph') {
          const stood = node.attrs.align === 'center' || node.attrs.align === 'end'
          const indent: unknown = stands ? 0 : stood ? 2 : node.attrs.indent
          tr.setNodeMarkup(pos, null, { ...node.attrs, align, indent })
        }
        return !node.isTextblock
      })
    }
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
