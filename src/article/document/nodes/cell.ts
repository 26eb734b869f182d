import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'
import { guarded, wholeNumber } from '../attribute.ts'
import { elementOf, type ElementLike } from '../elementLike.ts'

/** A cell or header cell: spans, and column widths in pixels as the table tools keep them. */
export function cell(tag: 'td' | 'th', tableRole: 'cell' | 'header_cell'): NodeSpec {
  return {
    content: 'block+',
    marks: CHANGE_MARKS,
    tableRole,
    isolating: true,
    attrs: {
      colspan: wholeNumber('colspan', 1, 1000, 1),
      rowspan: wholeNumber('rowspan', 1, 10000, 1),
      colwidth: guarded('colwidth', null, isWidths),
    },
    parseDOM: [{ tag, getAttrs: (node) => readCell(elementOf(node)) }],
    toDOM: ({ attrs }) => [
      tag,
      {
        ...(attrs.colspan === 1 ? {} : { colspan: String(attrs.colspan) }),
        ...(attrs.rowspan === 1 ? {} : { rowspan: String(attrs.rowspan) }),
        ...(attrs.colwidth === null ? {} : { 'data-colwidth': (attrs.colwidth as number[]).join(',') }),
      },
      0,
    ],
  }
}

function isWidths(value: unknown): boolean {
  return (
    value === null ||
    (Array.isArray(value) && value.length <= 1000 && value.every((w) => Number.isInteger(w) && w >= 0 && w < 10000))
  )
}

function readCell(element: ElementLike): Record<string, unknown> {
  const widths = element.getAttribute('data-colwidth')?.split(',').map(Number) ?? null
  const colspan = span(element, 'colspan', 1000)
  return {
    colspan,
    rowspan: span(element, 'rowspan', 10000),
    colwidth: widths !== null && isWidths(widths) && widths.length === colspan ? widths : null,
  }
}

function span(element: ElementLike, name: string, most: number): number {
  const value = Number(element.getAttribute(name) ?? 1)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : 1
}
