import { Fragment, type Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markTakenLines } from '../../../../../renderer/editor/changes/markTakenLines.ts'
import { trackTransaction } from '../../../../../renderer/editor/changes/trackTransaction.ts'
import { decidedBody } from '../../../../../src/article/changes/decidedBody.ts'
import {
  arbitraryTableBody,
  arbitraryTableEdit,
  tableEditOf,
  withTablesFixed,
  type TableEdit,
} from '../../../../helpers/tableEdits.ts'
import { pasteIntoCells } from '../../../../helpers/pasteIntoCells.ts'
import { linedTable } from '../../../../helpers/linedTable.ts'

function hasSpans(doc: Node): boolean {
  let found = false
  doc.descendants(({ attrs }) => void (found ||= Number(attrs.colspan) > 1 || Number(attrs.rowspan) > 1))
  return found
}

it('cells pasted into a table: all rejected is the body before, to the letter, and all accepted the pasted one', () => {
  const count = { tracked: 0, said: 0 }
  const pastes = fc.record({
    at: fc.nat(15),
    to: fc.nat(15),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  })
  const before = fc.array(arbitraryTableEdit(), { maxLength: 4 })
  fc.assert(
    fc.property(arbitraryTableBody(), before, pastes, (doc, edits, { at, to, rows, columns }) => {
      let state = EditorState.create({ doc: withTablesFixed(doc) })
      const author = (person: string, minute: number) => ({
        id: `${person}${String(minute).padStart(6, '0')}`,
        by: person,
        at: '2026-05-19T06:08:00.000Z',
      })
      edits.forEach((edit: TableEdit, minute) => {
        const tr = tableEditOf(state, edit)
        if (tr === null) return
        const marked = markTakenLines(tr, state, author(edit.person, minute))
        if (marked === null) trackTransaction(tr, state, author(edit.person, minute))
        state = EditorState.create({ doc: withTablesFixed((marked ?? tr).doc) })
      })
      const cells = linedTable(
        ...Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => `新${row}${column}`).join('|'),
        ),
      )
      const tr = pasteIntoCells(state, at, to, Fragment.from(cells.children))
      const plain = pasteIntoCells(state, at, to, Fragment.from(cells.children))
      if (tr === null || plain === null) return
      expect(markTakenLines(tr, state, author('jia', 99))).toBeNull()
      const all = trackTransaction(tr, state, author('jia', 99))
      tr.doc.check()
      count[all ? 'tracked' : 'said'] += 1
      // Beside cells over several the table's own tools divide those first.
      if (edits.length === 0 && !hasSpans(state.doc)) expect(all).toBe(true)
      if (!all) return
      if (edits.length === 0) expect(decidedBody(tr.doc, 'accept').toJSON()).toEqual(plain.doc.toJSON())
      expect(decidedBody(tr.doc, 'reject').toJSON()).toEqual(decidedBody(state.doc, 'reject').toJSON())
    }),
    { numRuns: 300 },
  )
  expect(count.tracked).toBeGreaterThan(count.said)
})
