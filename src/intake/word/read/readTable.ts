import type { NodeJson } from '../../../article/document/documentJson.ts'
import { intakeMessages } from '../../../base/messages/intakeMessages.ts'
import { assembleBlocks } from '../assemble/assembleBlocks.ts'
import { isOn } from '../styles/runProperties.ts'
import { childOf, childrenOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'
import { countTracked } from './countTracked.ts'
import { deletedText } from './deletedText.ts'
import { pictureRow } from './pictureRow.ts'
import type { Story } from './story.ts'

interface Cell {
  /** the first column of the grid that it covers, and how many */
  readonly column: number
  readonly span: number
  readonly isHeader: boolean
  rows: number
  readonly content: NodeJson[]
}

/** What our Word files name a box by. */
const CALLOUT_STYLE = 'CalloutTable'

/** Wider and longer tables are none. */
const MOST_COLUMNS = 1000

/** Reads a table with its merged cells. A cell that goes on from above adds to that one's height; what it holds, if anything, goes with it. */
export function readTable(table: XmlElement, story: Story): NodeJson | null {
  const rows: Cell[][] = []
  let above = new Map<number, Cell>()
  countTracked(childOf(table, 'w:tblPr'), story.reader.changes)
  for (const row of rowsOf(table)) {
    const below = new Map<number, Cell>()
    const cells = readRow(row, story, above, below)
    above = below
    if (cells !== null) rows.push(cells)
  }
  const content = rows.filter((cells) => cells.length > 0)
  shorten(rows)
  if (content.length === 0) return null
  const box = content[0]?.[0]?.content ?? []
  if (isCallout(table, story) && box.length > 0) return { type: 'callout', content: box }
  const pictures = pictureRow(content.map((cells) => cells.map((cell) => cell.content)))
  if (pictures !== null) return { type: 'figureGroup', content: pictures }
  return { type: 'table', content: content.map((cells) => ({ type: 'tableRow', content: cells.map(cellNode) })) }
}

/** A table of one cell that stands for a box, in a file of ours. */
function isCallout(table: XmlElement, { reader }: Story): boolean {
  return reader.styles.isOwn && valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle') === CALLOUT_STYLE
}

/** A row all of whose cells go on from above is no row: what spans it is as much shorter. */
function shorten(rows: readonly Cell[][]): void {
  for (const [index, cells] of rows.entries()) {
    if (cells.length > 0) continue
    for (let at = index - 1; at >= 0; at -= 1) for (const cell of rows[at]!) if (at + cell.rows > index) cell.rows -= 1
  }
}

function readRow(
  row: XmlElement,
  story: Story,
  above: ReadonlyMap<number, Cell>,
  below: Map<number, Cell>,
): Cell[] | null {
  const properties = childOf(row, 'w:trPr')
  if (isDeleted(row, properties, 'w:del', story)) return null
  const header = childOf(properties, 'w:tblHeader')
  const isHeader = header !== undefined && isOn(header.attributes['w:val'])
  const cells: Cell[] = []
  let column = Math.min(MOST_COLUMNS, Number(valueOf(properties, 'w:gridBefore')) || 0)
  if (column > 0) cells.push(emptyCell(0, column))
  for (const element of cellsOf(row)) {
    const facts = childOf(element, 'w:tcPr')
    if (isDeleted(element, facts, 'w:cellDel', story)) continue
    const span = Math.min(MOST_COLUMNS, Math.max(1, Math.trunc(Number(valueOf(facts, 'w:gridSpan') ?? 1)) || 1))
    const from = goesOn(facts) ? above.get(column) : undefined
    const content = assembleBlocks(story.readBlocks(element, story), true)
    const isEmpty = content.every((node) => (node.content ?? []).length === 0 && node.type === 'paragraph')
    if (childOf(facts, 'w:hMerge') !== undefined && valueOf(facts, 'w:hMerge') !== 'restart' && cells.length > 0) {
      widen(cells, span, isEmpty ? [] : content)
      below.set(cells.at(-1)!.column, cells.at(-1)!)
    } else if (from === undefined) {
      const cell: Cell = { column, span, isHeader, rows: 1, content }
      cells.push(cell)
      below.set(column, cell)
    } else {
      from.rows += 1
      if (!isEmpty) from.content.push(...content)
      below.set(column, from)
    }
    column += span
  }
  return cells
}

/** Whether a row or cell was deleted with changes on record; then its words are told. What else its properties say of changes is counted. */
function isDeleted(element: XmlElement, properties: XmlElement | undefined, name: string, { reader }: Story): boolean {
  countTracked(properties, reader.changes)
  if (childOf(properties, name) === undefined) return false
  reader.report.drop(deletedText(element), reader.paragraph + 1, intakeMessages['intake.dropped.deleted'])
  return true
}

/** Whether a cell goes on from the one above it, by itself or by a change that is on record. */
function goesOn(facts: XmlElement | undefined): boolean {
  const merge = childOf(facts, 'w:vMerge')
  if (merge !== undefined) return merge.attributes['w:val'] !== 'restart'
  return childOf(facts, 'w:cellMerge')?.attributes['w:vMerge'] === 'cont'
}

function widen(cells: Cell[], span: number, content: readonly NodeJson[]): void {
  const last = cells.pop()!
  cells.push({ ...last, span: last.span + span, content: [...last.content, ...content] })
}

function emptyCell(column: number, span: number): Cell {
  return { column, span, isHeader: false, rows: 1, content: [] }
}

function cellNode({ span, rows, isHeader, content }: Cell): NodeJson {
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span, rowspan: rows, colwidth: null },
    content: content.length === 0 ? [{ type: 'paragraph', attrs: { align: 'start', indent: 0 } }] : content,
  }
}

/** Rows and cells may stand in controls and marks of their own. */
function rowsOf(table: XmlElement): XmlElement[] {
  return within(table, 'w:tr')
}

function cellsOf(row: XmlElement): XmlElement[] {
  return within(row, 'w:tc')
}

function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? within(child, name) : []
  })
}
