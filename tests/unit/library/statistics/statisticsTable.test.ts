import { expect, it } from 'vitest'
import { statisticsTable } from '../../../../src/library/statistics/statisticsTable.ts'

it('writes every figure, and leaves empty what there is none of', () => {
  const counts = [
    { name: '钟义见', articles: 3, characters: 1200, exported: 2, days: 1.5, handedIn: 3, returned: 1 },
    { name: '', articles: 1, characters: 10, exported: 0, days: null, handedIn: 0, returned: 0 },
  ]
  expect(statisticsTable(counts, 'zh')).toEqual([
    ['名称', '篇数', '字数', '已导出', '草稿到导出（天，中位数）', '送审', '退回过', '退回率（%）'],
    ['钟义见', 3, 1200, 2, 1.5, 3, 1, 33],
    ['（未填）', 1, 10, 0, '', 0, 0, ''],
  ])
})
