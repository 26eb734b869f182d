import type { Alignment } from '../../../article/document/alignment.ts'
import type { ClipElement } from '../tree/clip.ts'
import type { PasteMode } from './place.ts'

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  '-webkit-left': 'start',
  center: 'center',
  '-webkit-center': 'center',
  right: 'end',
  end: 'end',
  '-webkit-right': 'end',
  justify: 'justify',
}

/**
 * The alignment that an element sets for its lines; undefined where it sets none. Justified lines are how Chinese text is set: they say nothing,
 * unless all styles are to be kept.
 */
export function alignmentOf({ tag, style, attributes }: ClipElement, mode: PasteMode): Alignment | undefined {
  const told = tag === 'center' ? 'center' : (style.get('text-align') ?? attributes.get('align') ?? '').toLowerCase()
  const align = ALIGNMENTS[told]
  return align === 'justify' && mode !== 'styles' ? 'start' : align
}
