import type { XmlElement } from '../xml/xmlElement.ts'
import { twips } from './twips.ts'
import { val, w } from './w.ts'

const ALIGN: Readonly<Record<string, string>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'both',
}

/** `style:paragraph-properties` as `w:pPr` has them. */
export function paragraphProperties(element: XmlElement | undefined): readonly XmlElement[] {
  if (element === undefined) return []
  const { attributes } = element
  const found: XmlElement[] = []
  const align = ALIGN[attributes['fo:text-align'] ?? '']
  if (align !== undefined) found.push(val('w:jc', align))
  const first = attributes['style:auto-text-indent'] === 'true' ? 480 : twips(attributes['fo:text-indent'])
  const left = twips(attributes['fo:margin-left'])
  if (first !== null || left !== null)
    found.push(w('w:ind', { 'w:firstLine': first ?? undefined, 'w:left': left ?? undefined }))
  return found
}
