import { childOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'

/** How a paragraph is set; undefined where nothing is said. */
export interface ParagraphProperties {
  align?: 'start' | 'center' | 'end' | 'justify'
  /** 0 for the highest heading … 8; 9 is body text */
  outline?: number
  numId?: string
  level?: number
  /** first-line indent: in hundredths of a 汉字, and in twentieths of a point; negative where it hangs */
  firstChars?: number
  first?: number
  /** indent of the whole paragraph from the left, in twentieths of a point */
  left?: number
}

const ALIGN: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
}

/** Reads `w:pPr` into properties. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const found: ParagraphProperties = {}
  if (element === undefined) return found
  const align = ALIGN[valueOf(element, 'w:jc') ?? '']
  if (align !== undefined) found.align = align
  const outline = number(valueOf(element, 'w:outlineLvl'))
  if (outline !== null && outline >= 0 && outline <= 9) found.outline = outline
  readNumber(childOf(element, 'w:numPr'), found)
  readIndent(childOf(element, 'w:ind'), found)
  return found
}

function readNumber(element: XmlElement | undefined, found: ParagraphProperties): void {
  const numId = valueOf(element, 'w:numId')
  const level = number(valueOf(element, 'w:ilvl'))
  if (numId !== undefined) found.numId = numId
  if (level !== null && level >= 0 && level <= 8) found.level = level
}

function readIndent(element: XmlElement | undefined, found: ParagraphProperties): void {
  if (element === undefined) return
  const { attributes } = element
  const take = (name: string) => number(attributes[`w:${name}`])
  const chars = take('hangingChars')
  const firstChars = chars !== null && chars !== 0 ? -chars : take('firstLineChars')
  const hanging = take('hanging')
  const first = hanging !== null && hanging !== 0 ? -hanging : take('firstLine')
  const left = take('left') ?? take('start')
  if (firstChars !== null) found.firstChars = firstChars
  if (first !== null) found.first = first
  if (left !== null) found.left = left
}

function number(value: string | undefined): number | null {
  const read = value === undefined || value === '' ? NaN : Number(value)
  return Number.isFinite(read) ? Math.round(read) : null
}
