import { expect, it } from 'vitest'
import { selectLine } from '../../../../../renderer/editor/changes/selectLine.ts'
import { readChanges } from '../../../../../src/article/changes/readChanges.ts'
import { changedBody } from '../../../../helpers/changedBody.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'

it('selects the cells of a row or a column, its first as the head', () => {
  for (const [body, isRow] of [
    [linedBody('甲|乙', '- 丙|丁'), true],
    [linedBody('甲|-乙', '丙|-丁'), false],
  ] as const) {
    const selection = selectLine(body, readChanges(body)[0]!)!
    expect([selection.isRowSelection(), selection.isColSelection()]).toEqual([isRow, !isRow])
    expect(selection.$headCell.pos).toBeLessThan(selection.$anchorCell.pos)
  }
})

it('is nothing for words, and for a row of no cells', () => {
  const words = changedBody('甲[+乙+]')
  expect(selectLine(words, readChanges(words)[0]!)).toBeNull()
  const empty = linedBody('甲 1x2', '- ')
  expect(selectLine(empty, readChanges(empty)[0]!)).toBeNull()
})
