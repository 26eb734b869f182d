import { expect, it } from 'vitest'
import { pastedChanges } from '../../../../../renderer/library/table/pastedChanges.ts'
import { tableRow } from '../../../../helpers/tableRow.ts'

const ROW = tableRow({ title: '甲', source: '新华社', editors: ['钟义见'] })

it('makes one change of an article of all its cells, with what was seen', () => {
  const texts = [['求是', '丁涛；汤诗瑶', '2016-05-19']]
  const made = pastedChanges([ROW], ['source', 'editors', 'publishedAt'], (line, column) => texts[line]?.[column])
  expect(made).toEqual({
    changes: [
      {
        id: ROW.row.id,
        seen: { source: '新华社', editors: ['钟义见'], publishedAt: '' },
        patch: { source: '求是', editors: ['丁涛', '汤诗瑶'], publishedAt: '2016-05-19' },
      },
    ],
    unfit: 0,
  })
})

it('leaves out what changes nothing, and counts what does not fit', () => {
  expect(pastedChanges([ROW, null], ['source'], () => '新华社')).toEqual({ changes: [], unfit: 0 })
  expect(pastedChanges([ROW], ['stage', 'coverImage', 'publishedAt'], () => '五月')).toEqual({ changes: [], unfit: 3 })
  expect(pastedChanges([ROW], ['source'], () => undefined)).toEqual({ changes: [], unfit: 0 })
})
