import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { sheetCell } from '../../../../src/library/sheet/sheetCell.ts'
import { tableRow } from '../../../helpers/tableRow.ts'
import { STAGES } from '../../../../src/article/stages.ts'

it('says lists, choices and states as people write them, counts as numbers', () => {
  const { row } = tableRow({ title: '甲' })
  const metadata = { ...emptyMetadata(), editors: ['钟义见', '丁涛'], origin: 'reprint' }
  const entry = { row: { ...row, stage: 'draft', characters: 12 }, metadata } as const
  expect(sheetCell('editors', entry, 'zh', STAGES)).toBe('钟义见；丁涛')
  expect([sheetCell('origin', entry, 'zh', STAGES), sheetCell('origin', entry, 'en', STAGES)]).toEqual([
    '转载',
    'Reprint',
  ])
  expect([sheetCell('stage', entry, 'zh', STAGES), sheetCell('characters', entry, 'zh', STAGES)]).toEqual(['草稿', 12])
  expect([sheetCell('exportedAt', entry, 'zh', STAGES), sheetCell('abstract', entry, 'zh', STAGES)]).toEqual(['', ''])
})
