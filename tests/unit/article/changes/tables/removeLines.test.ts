import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { removeLines } from '../../../../../src/article/changes/tables/removeLines.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'

function removed(rows: readonly string[], goneRows: readonly number[], goneColumns: readonly number[] = []) {
  const tr = new Transform(linedBody(...rows))
  const done = removeLines(tr, 3, { rows: new Set(goneRows), columns: new Set(goneColumns) })
  tr.doc.check()
  return [done, linesOf(tr.doc), tr.steps.length]
}

it('takes out rows and cells each by itself', () => {
  expect(removed(['甲|乙', '丙|丁'], [0], [1])).toEqual([true, ['丙'], 2])
  expect(removed(['甲|乙', '丙|丁'], [])).toEqual([true, ['甲|乙', '丙|丁'], 0])
})

it('makes the table anew where a cell reaches over the edge', () => {
  expect(removed(['甲 2x1', '丙|丁'], [], [1])).toEqual([true, ['甲', '丙'], 1])
  expect(removed(['甲 1x2|乙', '丁'], [0])).toEqual([true, ['甲|丁'], 1])
})

it('leaves a table of which nothing would be left', () => {
  expect(removed(['甲|乙'], [0])).toEqual([false, ['甲|乙'], 0])
})
