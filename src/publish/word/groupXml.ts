import { element } from '../markup/element.ts'
import type { WordBlock, WordPlace } from './wordPlace.ts'

/** The style of the table without lines that pictures stand side by side in. */
export const GROUP_STYLE = 'FigureGroupTable'

/** What is left free at both sides of a picture together, in twentieths of a point; the style says so too. */
const GAP = 120

/** A picture with its caption, and how wide it is for its height. */
export interface GroupCell {
  readonly write: WordBlock
  readonly ratio: number
}

/**
 * Pictures side by side as people set them in Word: a table of one row without lines, a picture and its caption in each cell.
 */
export function groupXml(cells: readonly GroupCell[], place: WordPlace): string {
  const whole = cells.reduce((sum, { ratio }) => sum + ratio, 0)
  const room = Math.max(200, place.width - GAP * cells.length)
  const widths = cells.map(({ ratio }) => Math.max(1, Math.floor((room * ratio) / whole)))
  const written = cells.map(({ write }, at) =>
    write({ ...place, within: 'cell', depth: 0, list: null, width: widths[at] ?? 1 }),
  )
  const width = { 'w:w': widths.reduce((sum, one) => sum + one + GAP, 0), 'w:type': 'dxa' }
  const properties = `<w:tblPr>${element('w:tblStyle', { 'w:val': GROUP_STYLE }, '')}${element('w:tblW', width, '')}<w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>`
  const columns = widths.map((one) => element('w:gridCol', { 'w:w': one + GAP }, '')).join('')
  const row = written
    .map((content, at) => {
      const facts = element('w:tcW', { 'w:w': (widths[at] ?? 1) + GAP, 'w:type': 'dxa' }, '')
      return `<w:tc><w:tcPr>${facts}</w:tcPr>${content}</w:tc>`
    })
    .join('')
  return `<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${row}</w:tr></w:tbl>`
}
