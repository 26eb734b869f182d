import type { Command } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { ownParts } from '../../../../../src/article/changes/tables/ownParts.ts'
import { readLines } from '../../../../../src/article/changes/tables/readLines.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'
import { lineEdit } from '../../../../helpers/lineEdit.ts'

function own(before: ReturnType<typeof linedBody>, command: Command, by = '编辑甲') {
  const { doc, steps } = lineEdit(before, '甲', command)
  return [...ownParts(before, readLines(doc, before, steps)!, by)].map(({ node }) => node.textContent)
}

it('is what this person put in, by rows, columns, or the whole table', () => {
  expect(own(linedBody('+ 甲|乙', '丙|丁'), deleteRow)).toEqual(['甲乙'])
  expect(own(linedBody('+ 甲|乙', '丙|丁'), deleteRow, '编辑乙')).toEqual([])
  expect(own(linedBody('+甲|乙', '+丙|丁'), deleteColumn)).toEqual(['甲', '丙'])
  expect(own(linedBody('+甲|乙', '丙|丁'), deleteColumn)).toEqual([])
  const table = new Transform(linedBody('甲|乙', '丙|丁')).addNodeMark(3, changeMarkOf('+')).doc
  expect(own(table, deleteRow)).toEqual(['甲乙'])
})

it('is not what somebody else has put something into', () => {
  const others = articleSchema.text('新', [changeMarkOf('+', '编辑乙', 'change0003')])
  const row = new Transform(linedBody('+ 甲|乙', '丙|丁')).insert(12, others).doc
  expect(row.textContent).toBe('前甲新乙丙丁')
  expect(own(row, deleteRow)).toEqual([])
  const column = new Transform(linedBody('+甲|乙', '+丙|丁')).insert(19, others).doc
  expect(column.textContent).toBe('前甲乙新丙丁')
  expect(own(column, deleteColumn)).toEqual([])
})
