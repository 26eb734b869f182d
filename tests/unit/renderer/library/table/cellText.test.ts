import { expect, it } from 'vitest'
import { cellText } from '../../../../../renderer/library/table/cellText.ts'
import { columnLabel } from '../../../../../renderer/library/table/columnLabel.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { STAGES } from '../../../../../src/article/stages.ts'
import { tableRow } from '../../../../helpers/tableRow.ts'

const profile = { ...PAGE_PROFILE, required: ['title', 'abstract', 'keywords'] as const }
const row = tableRow(
  { title: '甲', editors: ['钟义见', '丁涛'], publishedAt: '2016-05-19T14:08:00+08:00', origin: 'reprint' },
  { exportedAt: '2016-05-20T01:00:00.000Z' },
)

it.each([
  ['title', '甲'],
  ['editors', '钟义见；丁涛'],
  ['publishedAt', '2016-05-19 14:08'],
  ['origin', '转载'],
  ['source', ''],
  ['stage', '草稿'],
  ['characters', '1200'],
  ['lacks', '内容摘要、关键词'],
  ['openBy', ''],
] as const)('says %s', (column, text) => {
  expect(cellText(column, row, profile, 'zh', STAGES)).toBe(text)
})

it('says moments so that they sort as they read, and who edits', () => {
  expect(cellText('exportedAt', row, profile, 'zh', STAGES)).toMatch(/^2016-05-(19|20) \d\d:\d\d$/)
  expect(cellText('exportedAt', tableRow({}), profile, 'zh', STAGES)).toBe('')
  const openBy = { person: '', machine: '编辑部-2' }
  expect(cellText('openBy', { ...row, openBy }, profile, 'zh', STAGES)).toBe('编辑部-2')
  const names = { ...STAGES, draft: { zh: '编写中', en: 'Writing' } }
  expect(cellText('stage', row, profile, 'zh', names)).toBe('编写中')
  expect(cellText('characters', tableRow({}, { damaged: true }), profile, 'zh', STAGES)).toBe('')
})

it('names columns in both languages', () => {
  expect([columnLabel('title', 'zh'), columnLabel('lacks', 'zh'), columnLabel('lacks', 'en')]).toEqual([
    '标题',
    '还缺',
    'Lacks',
  ])
})
