import { expect, it } from 'vitest'
import { wordsWithin } from '../../../../../src/article/changes/tables/wordsWithin.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { linedTable } from '../../../../helpers/linedTable.ts'

it('gives the words of the cells, apart, without those of the same change', () => {
  const row = linedTable('甲||乙').firstChild!
  expect(wordsWithin(row, changeMarkOf('-'))).toBe('甲 乙')
  const own = articleSchema.text('丙', [changeMarkOf('+')])
  const cell = articleSchema.nodes.tableCell.create(null, articleSchema.nodes.paragraph.create(null, own))
  expect(wordsWithin(cell, changeMarkOf('+'))).toBe('')
  expect(wordsWithin(cell, changeMarkOf('+', '编辑乙', 'change0002'))).toBe('丙')
})
