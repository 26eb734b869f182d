import { childOf, type XmlElement } from '../xml/xmlElement.ts'
import { twips } from './twips.ts'
import { val, w } from './w.ts'

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  '①': 'decimalEnclosedCircle',
  '１': 'decimalFullWidth',
}

/** One level of a list's style as `w:lvl`. Where its text begins is told only if the file tells it. */
export function numberLevel(element: XmlElement, level: number): XmlElement {
  const isBullet = element.name === 'text:list-level-style-bullet' || element.name === 'text:list-level-style-image'
  const { attributes } = element
  const format = attributes['style:num-format'] ?? ''
  return w('w:lvl', { 'w:ilvl': level }, [
    val('w:start', attributes['text:start-value'] ?? 1),
    val('w:numFmt', isBullet ? 'bullet' : format === '' ? 'none' : (FORMATS[[...format][0] ?? ''] ?? 'decimal')),
    val('w:lvlText', isBullet ? (attributes['text:bullet-char'] ?? '•') : textOfLevel(attributes, level)),
    w('w:pPr', {}, [w('w:ind', { 'w:left': leftOf(element) ?? 360 * (level + 1) })]),
  ])
}

/** `第%1章`: what stands round the number, and the numbers of the levels above that are shown with it. */
function textOfLevel(attributes: XmlElement['attributes'], level: number): string {
  const whole = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  if (whole !== undefined) return whole.replace(/%(\d+)%/g, '%$1')
  if ((attributes['style:num-format'] ?? '') === '')
    return `${attributes['style:num-prefix'] ?? ''}${attributes['style:num-suffix'] ?? ''}`
  const shown = Math.min(level + 1, Math.max(1, Number(attributes['text:display-levels'] ?? 1) || 1))
  const numbers = Array.from({ length: shown }, (_, index) => `%${level + 2 - shown + index}`)
  return `${attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${attributes['style:num-suffix'] ?? ''}`
}

function leftOf(element: XmlElement): number | null {
  const properties = childOf(element, 'style:list-level-properties')
  const label = childOf(properties, 'style:list-level-label-alignment')
  const margin = twips(label?.attributes['fo:margin-left'])
  if (margin !== null) return margin
  const before = twips(properties?.attributes['text:space-before'])
  const wide = twips(properties?.attributes['text:min-label-width'])
  return before === null && wide === null ? null : (before ?? 0) + (wide ?? 0)
}
