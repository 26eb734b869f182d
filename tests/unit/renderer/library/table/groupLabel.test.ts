import { expect, it } from 'vitest'
import { groupLabel } from '../../../../../renderer/library/table/groupLabel.ts'
import { STAGES } from '../../../../../src/article/stages.ts'

it('names a stage, what was found, and what is empty; anything else stands as it is', () => {
  const label = (column: Parameters<typeof groupLabel>[0], name: string) => groupLabel(column, name, STAGES, 'zh')
  expect(label('stage', 'draft')).toBe('草稿')
  expect(['error', 'warning', 'hint', 'none', ''].map((name) => label('findings', name))).toEqual([
    '有错误',
    '有警告',
    '只有提示',
    '无问题',
    '未查',
  ])
  expect(label('source', '')).toBe('（未填）')
  // A source of that name is no stage, and an author of that name no object's part.
  expect(label('source', 'draft')).toBe('draft')
  expect(label('stage', 'constructor')).toBe('constructor')
})
