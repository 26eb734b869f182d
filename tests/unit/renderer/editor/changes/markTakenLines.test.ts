import { EditorState } from '@tiptap/pm/state'
import { addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { markTakenLines } from '../../../../../renderer/editor/changes/markTakenLines.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineAuthor, lineEdit } from '../../../../helpers/lineEdit.ts'

it.each([
  [deleteRow, ['- 甲|乙', '丙|丁'], '丙'],
  [deleteColumn, ['-甲|乙', '-丙|丁'], '乙'],
] as const)('%o: marks what would go, and the cursor goes on to the next', (command, marked, next) => {
  const doc = linedBody('甲|乙', '丙|丁')
  const tr = markTakenLines(lineEdit(doc, '甲', command), EditorState.create({ doc }), lineAuthor)!
  expect(linesOf(tr.doc)).toEqual(marked)
  expect(tr.selection.$from.parent.textContent).toBe(next)
})

it('is nothing for what puts in', () => {
  const doc = linedBody('甲|乙')
  expect(markTakenLines(lineEdit(doc, '甲', addRowAfter), EditorState.create({ doc }), lineAuthor)).toBeNull()
})
