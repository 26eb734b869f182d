import { expect, it } from 'vitest'
import { goneLines } from '../../../../../src/article/changes/tables/goneLines.ts'
import { linedTable } from '../../../../helpers/linedTable.ts'

const gone = (decision: 'accept' | 'reject' | null, ...rows: readonly string[]) => {
  const lines = goneLines(linedTable(...rows), () => decision)
  return [[...lines.rows], [...lines.columns]]
}

it('rows and columns put in go by a rejection, those taken out by an acceptance, and none undecided', () => {
  const table = ['+ 甲|-乙', '- 丙|-丁', '戊|-己']
  expect(gone('accept', ...table)).toEqual([[1], [1]])
  expect(gone('reject', ...table)).toEqual([[0], []])
  expect(gone(null, ...table)).toEqual([[], []])
})

it('a column goes whole or not at all: one with words that nobody took out stays', () => {
  expect(gone('accept', '-甲|乙', '丙|丁')).toEqual([[], []])
  expect(gone('accept', '-甲|乙', '|丁')).toEqual([[], [0]])
  expect(gone('accept', '-甲|乙', '- 丙|丁')).toEqual([[1], [0]])
})

it('a cell over several columns has no say', () => {
  expect(gone('accept', '甲 2x1', '-乙|丙')).toEqual([[], [0]])
  expect(gone('accept', '-甲 2x1', '乙|丙')).toEqual([[], []])
})
