import { expect, it } from 'vitest'
import { rowTable } from '../../../../../main/shells/cli/rowTable.ts'
import { STAGES } from '../../../../../src/article/stages.ts'

it('shows an article a line, and says which cannot be read', () => {
  const row = {
    ...{
      id: '20160519-党建-abcd',
      title: '党建',
      editors: ['钟义见', '丁涛'],
      source: '新华社',
      authors: [],
      channelPath: [],
    },
    ...{ publishedAt: '2016-05-19T14:08:00+08:00', modifiedAt: '', characters: 7, stage: 'ready' as const },
  }
  const table = rowTable([row, { ...row, damaged: true }], 'zh', STAGES)
  expect(table).toContain('钟义见、丁涛')
  expect(table).toContain('2016-05-19 14:08')
  expect(table.split('\n')[1]).toContain('待发布')
  expect(table.split('\n')[2]).toContain('文件已损坏')
})
