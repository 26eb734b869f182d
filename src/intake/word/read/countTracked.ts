import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import type { Reader } from './story.ts'

type Changes = Reader['changes']

/** What says of a place that it was changed with changes on record (ECMA-376-1, 17.13.5). */
const KINDS: Readonly<Record<string, keyof Changes>> = {
  'w:ins': 'inserted',
  'w:cellIns': 'inserted',
  'w:del': 'deleted',
  'w:cellDel': 'deleted',
  'w:moveTo': 'moved',
  'w:rPrChange': 'formatted',
  'w:pPrChange': 'formatted',
  'w:tblPrChange': 'formatted',
  'w:tblPrExChange': 'formatted',
  'w:trPrChange': 'formatted',
  'w:tcPrChange': 'formatted',
  'w:cellMerge': 'formatted',
}

/**
 * Counts what the properties of a run, a row, a cell or a table say was changed there. What they were before is not read: the format that the
 * file shows is the one that is taken.
 */
export function countTracked(properties: XmlElement | undefined, changes: Changes): void {
  for (const { name } of childrenOf(properties)) {
    const kind = KINDS[name]
    if (kind !== undefined) changes[kind] += 1
  }
}

/** The same for a paragraph, whose properties speak of its end too. An end that came or went with words of it is not counted beside these. */
export function countTrackedParagraph(paragraph: XmlElement, changes: Changes): void {
  const own = childOf(paragraph, 'w:pPr')
  const end = childOf(own, 'w:rPr')
  countTracked(own, changes)
  if (childOf(childOf(own, 'w:numPr'), 'w:ins') !== undefined) changes.formatted += 1
  const alone = childrenOf(end).filter(({ name }) => childOf(paragraph, name) === undefined)
  if (end !== undefined) countTracked({ ...end, children: alone }, changes)
}
