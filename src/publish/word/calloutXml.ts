import { element } from '../markup/element.ts'
import type { WordBlock, WordPlace } from './wordPlace.ts'

/** The style of the table of one cell that a box is in a Word file; our reader knows a box by it. */
export const CALLOUT_STYLE = 'CalloutTable'

/** A box as Word has it: a table of one cell, with lines around and a tint, which may hold whatever the text does. */
export function calloutXml(content: readonly WordBlock[], place: WordPlace): string {
  const inner: WordPlace = { ...place, within: 'cell', depth: 0, list: null, width: Math.max(200, place.width - 320) }
  const blocks = content.map((write) => write(inner)).join('')
  if (blocks === '') return ''
  // The format asks for a paragraph at a cell's end.
  const end = blocks.endsWith('</w:p>') ? '' : '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'
  const width = { 'w:w': place.width, 'w:type': 'dxa' }
  const properties = `<w:tblPr>${element('w:tblStyle', { 'w:val': CALLOUT_STYLE }, '')}${element('w:tblW', width, '')}<w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>`
  const cell = `<w:tc><w:tcPr>${element('w:tcW', width, '')}</w:tcPr>${blocks}${end}</w:tc>`
  return `<w:tbl>${properties}<w:tblGrid>${element('w:gridCol', { 'w:w': place.width }, '')}</w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`
}
