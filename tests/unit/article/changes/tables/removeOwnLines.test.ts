import { Transform } from '@tiptap/pm/transform'
import { deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { readLines } from '../../../../../src/article/changes/tables/readLines.ts'
import { removeOwnLines } from '../../../../../src/article/changes/tables/removeOwnLines.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineEdit } from '../../../../helpers/lineEdit.ts'

it.each([
  ['编辑甲', deleteRow, ['+丙|丁']],
  ['编辑乙', deleteRow, ['+ +甲|乙', '+丙|丁']],
  ['编辑甲', deleteColumn, ['+ 乙', '丁']],
] as const)('of what %s took out by %o only his own goes', (by, command, left) => {
  const before = linedBody('+ +甲|乙', '+丙|丁')
  const { doc, steps } = lineEdit(before, '甲', command)
  const tr = new Transform(before)
  removeOwnLines(tr, readLines(doc, before, steps)!, by)
  expect(linesOf(tr.doc)).toEqual(left)
})
