import { expect, it } from 'vitest'
import { withoutLines } from '../../../../../src/article/changes/tables/withoutLines.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { formattingMark } from '../../../../helpers/formattedBody.ts'
import { linedTable, linesOf } from '../../../../helpers/linedTable.ts'

const without = (rows: readonly string[], goneRows: readonly number[], goneColumns: readonly number[] = []) => {
  const next = withoutLines(linedTable(...rows), { rows: new Set(goneRows), columns: new Set(goneColumns) })
  return next === null ? null : linesOf(next)
}

it('takes out rows and columns', () => {
  const rows = ['甲|乙|丙', '丁|戊|己']
  expect(without(rows, [0])).toEqual(['丁|戊|己'])
  expect(without(rows, [], [1])).toEqual(['甲|丙', '丁|己'])
  expect(without(rows, [1], [0, 2])).toEqual(['乙'])
  expect(without(rows, [])).toEqual(rows)
})

it('a cell over several covers fewer, and begins in the next row that stays', () => {
  const rows = ['甲 1x3|乙 2x1', '丙|丁', '戊|己']
  expect(without(rows, [1])).toEqual(['甲 1x2|乙 2x1', '戊|己'])
  expect(without(rows, [0])).toEqual(['甲 1x2|丙|丁', '戊|己'])
  expect(without(rows, [0, 1])).toEqual(['甲|戊|己'])
  expect(without(rows, [], [1])).toEqual(['甲 1x3|乙', '丁', '己'])
  expect(without(rows, [], [1, 2])).toEqual(['甲 1x3', '', ''])
})

it('a cell keeps the widths of the columns it has left, and so does what it had before a change of format', () => {
  const { tableCell, tableRow, table, paragraph } = articleSchema.nodes
  const before = formattingMark({ type: 'tableHeader', attrs: { colwidth: [10, 20, 30] } })
  const cell = tableCell.create({ colspan: 3, colwidth: [40, 0, 60] }, paragraph.create(), [before])
  const whole = table.create(null, tableRow.create(null, cell))
  const kept = (...gone: readonly number[]) =>
    withoutLines(whole, { rows: new Set(), columns: new Set(gone) })!.firstChild!.firstChild!
  expect(kept(0).attrs).toMatchObject({ colspan: 2, colwidth: [0, 60] })
  expect(kept(0).marks[0]?.attrs.before).toMatchObject({ attrs: { colwidth: [20, 30] } })
  expect(kept(0, 2).attrs).toMatchObject({ colspan: 1, colwidth: null })
})

it('nothing is left without all rows, or all columns', () => {
  expect(without(['甲|乙', '丙|丁'], [0, 1])).toBeNull()
  expect(without(['甲|乙', '丙|丁'], [], [0, 1])).toBeNull()
})
