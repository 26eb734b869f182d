import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { alignCells } from '../../../../../renderer/editor/table/alignCells.ts'
import { columnWidths } from '../../../../../renderer/editor/table/columnWidths.ts'
import { evenColumns } from '../../../../../renderer/editor/table/evenColumns.ts'
import { NARROWEST, roomFor } from '../../../../../renderer/editor/table/roomFor.ts'
import { setColumnWidths } from '../../../../../renderer/editor/table/setColumnWidths.ts'
import { doc, find, p, table } from '../bodies.ts'

const { tableRow, tableCell, table: tableType } = articleSchema.nodes

/** A cell over two columns above two cells, then a row of two. */
function spanned(): Node {
  const wide = tableCell.create({ colspan: 2 }, p('甲'))
  const row = (...texts: string[]) =>
    tableRow.create(
      null,
      texts.map((text) => tableCell.create(null, p(text))),
    )
  return tableType.create(null, [tableRow.create(null, wide), row('乙', '丙')])
}

function run(body: Node, at: string, command: Command): Node | null {
  let after: Node | null = null
  const selection = TextSelection.create(body, find(body, at))
  command(EditorState.create({ doc: body, selection }), (tr) => (after = tr.doc))
  return after
}

const stored = (body: Node) => {
  const widths: unknown[] = []
  body.descendants(({ attrs }) => void ('colwidth' in attrs && widths.push(attrs.colwidth)))
  return widths
}

describe('widths of columns', () => {
  it('are what the first cell that tells one says, in cells over several too', () => {
    expect(columnWidths(table(['甲', '乙'], ['丙', '丁']))).toEqual([0, 0])
    const told = setColumnWidths(EditorState.create({ doc: doc(spanned()) }).tr, 1, new Map([[1, 80.4]])).doc
    expect(stored(told)).toEqual([[0, 80], null, [80]])
    expect(columnWidths(told.firstChild!)).toEqual([0, 80])
    told.check()
  })

  it('go from every cell at once, and only where there are any', () => {
    const body = setColumnWidths(EditorState.create({ doc: doc(p('前'), spanned()) }).tr, 4, new Map([[0, 90]])).doc
    expect(stored(body)).toEqual([[90, 0], [90], null])
    const even = run(body, '丙', evenColumns)!
    expect(stored(even)).toEqual([null, null, null])
    expect(run(even, '丙', evenColumns)).toBeNull()
    expect(run(body, '前', evenColumns)).toBeNull()
  })

  it('leave the other columns enough to be seen', () => {
    expect(roomFor(0, [0, 0, 0], 600)).toBe(600 - 2 * NARROWEST)
    expect(roomFor(0, [900, 200, 0], 600)).toBe(600 - 200 - NARROWEST)
    expect(roomFor(1, [500, 0], 100)).toBe(NARROWEST)
  })
})

describe('the alignment of cells', () => {
  it('is that of all paragraphs in the cell with the cursor, which gain no indent', () => {
    const cell = tableCell.create(null, [p('甲', { indent: 0 }), p('乙', { indent: 0 })])
    const body = doc(
      tableType.create(null, tableRow.create(null, [cell, tableCell.create(null, p('丙', { indent: 0 }))])),
    )
    const centred = run(body, '乙', alignCells('center'))!
    const aligns = (of: Node) =>
      ['甲', '乙', '丙'].map((text) => of.resolve(find(of, text)).parent.attrs.align as string)
    expect(aligns(centred)).toEqual(['center', 'center', 'start'])
    expect(run(centred, '甲', alignCells('start'))!.eq(body)).toBe(true)
    expect(run(doc(p('正文')), '正文', alignCells('end'))).toBeNull()
  })

  it('is that of every selected cell', () => {
    const body = doc(table(['甲', '乙'], ['丙', '丁']))
    const cellOf = (text: string) => body.resolve(find(body, text)).before(-1)
    const selection = CellSelection.create(body, cellOf('甲'), cellOf('丙'))
    let after = body
    alignCells('end')(EditorState.create({ doc: body, selection }), (tr) => (after = tr.doc))
    const ends = ['甲', '乙', '丙', '丁'].filter(
      (text) => after.resolve(find(after, text)).parent.attrs.align === 'end',
    )
    expect(ends).toEqual(['甲', '丙'])
  })
})
