import type { Command } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { takeOutLines } from '../../../../../src/article/changes/tables/takeOutLines.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineAuthor, lineEdit } from '../../../../helpers/lineEdit.ts'

function taken(rows: readonly string[], words: string, command: Command, by = lineAuthor.by) {
  const before = linedBody(...rows)
  const { doc, steps } = lineEdit(before, words, command)
  const made = takeOutLines(doc, before, steps, { ...lineAuthor, by })
  return made === null ? null : linesOf(made.doc)
}

it('marks what was taken out, and moves nothing', () => {
  expect(taken(['甲|乙', '丙|丁'], '甲', deleteRow)).toEqual(['- 甲|乙', '丙|丁'])
  expect(taken(['甲|乙', '丙|丁'], '甲', deleteColumn)).toEqual(['-甲|乙', '-丙|丁'])
  expect(taken(['甲 1x2|乙', '丁'], '丁', deleteRow)).toEqual(['甲 1x2|乙', '- 丁'])
  expect(taken(['甲 2x1', '丙|丁'], '丁', deleteColumn)).toEqual(['甲 2x1', '丙|-丁'])
})

it('another’s row that was put in is both; one that was taken out keeps the name of who did it', () => {
  expect(taken(['+ 甲|乙', '丙|丁'], '甲', deleteRow)).toEqual(['+- 甲|乙', '丙|丁'])
  const before = linedBody('- 甲|乙', '丙|丁')
  const { doc, steps } = lineEdit(before, '甲', deleteRow)
  const made = takeOutLines(doc, before, steps, lineAuthor)
  expect(made?.doc.child(1).firstChild?.marks.map(({ attrs }) => attrs.by as string)).toEqual(['编辑甲'])
})

it('is nothing where nothing, or only this person’s own, was taken out', () => {
  expect(taken(['+ 甲|乙', '丙|丁'], '甲', deleteRow, '编辑甲')).toBeNull()
  expect(taken(['甲|乙', '丙|丁'], '甲', addRowAfter)).toBeNull()
})

it('is nothing where cells are put in the place of others: their words would be lost in what goes anyway', () => {
  const before = linedBody('- 甲|乙')
  const tr = new Transform(before)
  const cell = before.nodeAt(5)!
  tr.replaceWith(5, 5 + cell.nodeSize, linedBody('新').nodeAt(5)!)
  expect(tr.doc.textContent).toBe('前新乙')
  expect(takeOutLines(tr.doc, before, tr.steps, lineAuthor)).toBeNull()
})
