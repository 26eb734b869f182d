import type { Command } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { addColumnBefore, addRowAfter, deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { trackLines } from '../../../../../src/article/changes/tables/trackLines.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineAuthor, lineEdit } from '../../../../helpers/lineEdit.ts'

function tracked(rows: readonly string[], words: string, command: Command, by = lineAuthor.by) {
  const before = linedBody(...rows)
  const { doc, steps } = lineEdit(before, words, command)
  const made = trackLines(doc, before, steps, { ...lineAuthor, by })
  return made === null ? null : linesOf(made.doc)
}

it('marks a row and the cells of a column that were put in', () => {
  expect(tracked(['甲|乙', '丙|丁'], '甲', addRowAfter)).toEqual(['甲|乙', '+ |', '丙|丁'])
  expect(tracked(['甲|乙', '丙|丁'], '乙', addColumnBefore)).toEqual(['甲|+|乙', '丙|+|丁'])
  expect(tracked(['甲 1x2|乙', '丁'], '乙', addRowAfter)).toEqual(['甲 1x3|乙', '+ ', '丁'])
})

it('a new row has its part in columns that come or go', () => {
  expect(tracked(['-甲|+乙', '-丙|+丁'], '甲', addRowAfter)).toEqual(['-甲|+乙', '+ -|+', '-丙|+丁'])
})

it('a row of this person’s goes for good; of another’s that is none of its business', () => {
  expect(tracked(['+ 甲|乙', '丙|丁'], '甲', deleteRow, '编辑甲')).toEqual(['丙|丁'])
  expect(tracked(['+ 甲|乙', '丙|丁'], '甲', deleteRow)).toBeNull()
})

it('what this person puts into a table of his own is a part of that', () => {
  const before = new Transform(linedBody('甲|乙')).addNodeMark(3, changeMarkOf('+')).doc
  const { doc, steps } = lineEdit(before, '甲', addRowAfter)
  expect(linesOf(trackLines(doc, before, steps, { ...lineAuthor, by: '编辑甲' })!.doc)).toEqual(['甲|乙', '|'])
  expect(linesOf(trackLines(doc, before, steps, lineAuthor)!.doc)).toEqual(['甲|乙', '+ |'])
})
