import { oneOf } from './attribute.ts'
import type { ElementLike } from './elementLike.ts'

/** How a block stands on the line. */
export const ALIGNMENTS = ['start', 'center', 'end', 'justify'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/** The attribute of paragraphs and headings. */
export const alignmentAttribute = oneOf<Alignment>('align', ALIGNMENTS, 'start')

const FROM_HTML: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  justify: 'justify',
}

/** Reads the alignment of our own markup, then of a style, then of the old `align` attribute. */
export function readAlignment(element: ElementLike): Alignment {
  const own = element.getAttribute('data-align')
  if (own !== null && (ALIGNMENTS as readonly string[]).includes(own)) return own as Alignment
  return FROM_HTML[(element.style?.textAlign || element.getAttribute('align') || '').toLowerCase()] ?? 'start'
}

/** Writes the alignment as our own markup; the default is left out. */
export function alignmentMarkup(align: unknown): Record<string, string> {
  return align === 'start' ? {} : { 'data-align': String(align) }
}
