import { Transform } from '@tiptap/pm/transform'
import { addRowAfter } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { readLines } from '../../../../../src/article/changes/tables/readLines.ts'
import { spreadColumns } from '../../../../../src/article/changes/tables/spreadColumns.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineEdit } from '../../../../helpers/lineEdit.ts'

it.each([
  [
    ['-甲|+乙|丙', '-丁|+戊|己'],
    ['-甲|+乙|丙', '-|+|', '-丁|+戊|己'],
  ],
  [
    ['-甲|乙', '丙|丁'],
    ['-甲|乙', '|', '丙|丁'],
  ],
])('a new row in %j: what all cells of a column say, and nothing that some do', (rows, spread) => {
  const before = linedBody(...rows)
  const { doc, steps } = lineEdit(before, '甲', addRowAfter)
  const tr = new Transform(doc)
  spreadColumns(tr, readLines(doc, before, steps)!)
  expect(linesOf(tr.doc)).toEqual(spread)
})
