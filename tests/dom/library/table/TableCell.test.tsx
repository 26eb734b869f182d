import { expect, it } from 'vitest'
import { TableCell } from '../../../../renderer/library/table/TableCell.tsx'
import { STAGES } from '../../../../src/article/stages.ts'
import type { FindingCounts } from '../../../../src/article/findingCounts.ts'
import type { TableColumn } from '../../../../src/library/table/tableColumns.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

const profile = {
  ...PAGE_PROFILE,
  required: ['title', 'abstract'] as const,
  limits: { title: { most: 4, unit: 'characters' as const } },
}

async function cell(column: TableColumn, row = tableRow({ title: '打好基层党建' }), counts?: FindingCounts | null) {
  const { services } = await startedServices()
  const about = { id: 'c', at: 0, width: 100, language: 'zh' as const, names: STAGES, isActive: false, isChosen: false }
  const window = await shown(
    services,
    <TableCell {...about} row={row} column={column} profile={profile} counts={counts} />,
  )
  return window.find('gridcell')
}

it('marks what is required and empty, and what is too long, in words too', async () => {
  expect((await cell('abstract')).textContent).toBe('缺')
  expect((await cell('title')).textContent).toContain('上限 4')
  expect((await cell('source')).textContent).toBe('')
})

it('says what an article lacks, and that it lacks nothing', async () => {
  expect((await cell('lacks')).textContent).toBe('内容摘要')
  expect((await cell('lacks', tableRow({ title: '甲', abstract: '乙' }))).textContent).toBe('齐全')
})

it('says that an article cannot be read', async () => {
  expect((await cell('stage', tableRow({}, { damaged: true }))).textContent).toBe('无法读取')
})

it('says what the checks find, that they find nothing, that they are at work, and that they could not look', async () => {
  const text = async (counts?: FindingCounts | null) => (await cell('findings', undefined, counts)).textContent
  expect(await text({ errors: 2, warnings: 1, hints: 4 })).toBe('2 错误 · 1 警告')
  expect(await text({ errors: 0, warnings: 0, hints: 4 })).toBe('4 提示')
  expect(await text({ errors: 0, warnings: 0, hints: 0 })).toBe('无问题')
  expect(await text()).toBe('检查中')
  expect(await text(null)).toBe('未查')
  expect((await cell('findings', tableRow({}, { damaged: true }), null)).textContent).toBe('')
})
