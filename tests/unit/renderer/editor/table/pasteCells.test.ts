import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { history, undo } from '@tiptap/pm/history'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsPasted, hasRaggedTable } from '../../../../../renderer/editor/table/pasteCells.ts'
import { linedTable } from '../../../../helpers/linedTable.ts'
import { arbitraryTableBody, withTablesFixed } from '../../../../helpers/tableEdits.ts'
import { doc, p } from '../bodies.ts'

const rowsOf = (rows: number, columns: number) =>
  new Slice(
    Fragment.from(
      linedTable(
        ...Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => `新${row}${column}`).join('|'),
        ),
      ).children,
    ),
    0,
    0,
  )

function selecting(body: Node, at: number, to: number): EditorState | null {
  const cells: number[] = []
  body.descendants((node, pos) => {
    if (/^table(Cell|Header)$/.test(node.type.name)) cells.push(pos)
  })
  if (cells.length === 0) return null
  const [first, last] = [cells[at % cells.length]!, cells[to % cells.length]!]
  const selection = to % 2 === 0 ? TextSelection.near(body.resolve(first + 1)) : CellSelection.create(body, first, last)
  return EditorState.create({ doc: body, selection, plugins: [history()] })
}

it('whatever the cells cover, a paste leaves a whole table with each word once, and is undone', () => {
  let divided = 0
  fc.assert(
    fc.property(
      arbitraryTableBody(),
      fc.nat(15),
      fc.nat(15),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      (body, at, to, rows, columns) => {
        let state = selecting(withTablesFixed(body), at, to)
        if (state === null) return
        const before = state.doc
        const tr = cellsPasted(state, rowsOf(rows, columns))
        expect(tr).not.toBeNull()
        tr!.doc.check()
        expect(hasRaggedTable(tr!.doc)).toBe(false)
        if (tr!.docs.length > 0 && state.selection instanceof TextSelection) {
          const words = tr!.doc.textContent
          for (let row = 0; row < rows; row += 1)
            for (let column = 0; column < columns; column += 1) expect(words.split(`新${row}${column}`)).toHaveLength(2)
        }
        state = state.apply(tr!)
        undo(state, (back) => (state = state!.apply(back)))
        expect(state.doc.eq(before)).toBe(true)
        divided += 1
      },
    ),
    { numRuns: 1500 },
  )
  expect(divided).toBeGreaterThan(1000)
}, 60_000)

it('is nothing outside of a table, and nothing for words in a cell', () => {
  const outside = EditorState.create({ doc: doc(p('前')), selection: TextSelection.create(doc(p('前')), 1) })
  expect(cellsPasted(outside, rowsOf(1, 1))).toBeNull()
  const within = selecting(doc(linedTable('甲|乙')), 0, 0)!
  expect(cellsPasted(within, new Slice(Fragment.from(p('词')), 0, 0))).toBeNull()
})
