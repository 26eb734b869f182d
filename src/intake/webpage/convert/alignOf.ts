import type { Alignment } from '../../../article/document/alignment.ts'
import { attribute, type PageElement } from '../tree/pageElement.ts'

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  justify: 'justify',
}

/** The alignment that an element sets for its lines, by its style, its `align`, or by being `center`; undefined where it sets none. */
export function alignOf(element: PageElement): Alignment | undefined {
  if (element.tag === 'center') return 'center'
  const style = /text-align\s*:\s*(left|start|center|right|end|justify)/i.exec(attribute(element, 'style'))?.[1]
  return ALIGNMENTS[(style ?? attribute(element, 'align')).toLowerCase()]
}
