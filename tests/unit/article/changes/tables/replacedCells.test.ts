import { Transform } from '@tiptap/pm/transform'
import { deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { readLines } from '../../../../../src/article/changes/tables/readLines.ts'
import { replacedCells } from '../../../../../src/article/changes/tables/replacedCells.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'
import { lineEdit } from '../../../../helpers/lineEdit.ts'

it('pairs cells with those that stand in their place, and is none where one has gone', () => {
  const before = linedBody('甲|乙', '丙|丁')
  const tr = new Transform(before)
  const cells = linedBody('新|旧|多').child(1).firstChild!.content
  tr.replaceWith(5, 5 + before.nodeAt(4)!.content.size, cells)
  const pairs = replacedCells(before, tr.doc, readLines(tr.doc, before, tr.steps)!)
  expect(pairs.map(({ was, now }) => `${was.node.textContent}${now.node.textContent}`)).toEqual(['甲新', '乙旧'])
  const { doc, steps } = lineEdit(before, '甲', deleteRow)
  expect(replacedCells(before, doc, readLines(doc, before, steps)!)).toEqual([])
})
