import { expect, it } from 'vitest'
import type { LibraryRow } from '../../../../src/library/libraryRow.ts'
import { COUNTABLE, countBy } from '../../../../src/library/statistics/countBy.ts'

const row = (patch: Partial<LibraryRow>): LibraryRow => ({
  ...{ id: 'a', title: '', editors: ['钟义见'], source: '新华社', authors: [], channelPath: ['理论', '经济'] },
  ...{
    publishedAt: '2016-05-19T14:08:00+08:00',
    modifiedAt: '2016-05-18T16:30:00.000Z',
    characters: 100,
    stage: 'draft',
  },
  ...patch,
})

it('counts articles and 字数 for each editor, the most first', () => {
  const rows = [row({}), row({ editors: ['钟义见', '丁涛'], characters: 50 }), row({ editors: [] })]
  expect(countBy(rows, 'editors')).toMatchObject([
    { name: '钟义见', articles: 2, characters: 150 },
    { name: '', articles: 1, characters: 100 },
    { name: '丁涛', articles: 1, characters: 50 },
  ])
})

it('counts by time in the order of time, by the last change where nothing is published', () => {
  const rows = [
    row({}),
    row({ publishedAt: '' }),
    row({ publishedAt: '2017-01-01' }),
    row({ publishedAt: '2016-05-20' }),
  ]
  expect(countBy(rows, 'day').map(({ name, articles }) => [name, articles])).toEqual([
    ['2016-05-19', 2],
    ['2016-05-20', 1],
    ['2017-01-01', 1],
  ])
  expect(countBy(rows, 'week').map(({ name }) => name)).toEqual(['2016-W20', '2016-W52'])
  expect(countBy(rows, 'month').map(({ name }) => name)).toEqual(['2016-05', '2017-01'])
})

it('leaves out what cannot be read', () => {
  for (const by of COUNTABLE) expect(countBy([row({ damaged: true })], by)).toEqual([])
  expect(countBy([row({})], 'channel')).toMatchObject([{ name: '理论 / 经济' }])
  expect(countBy([row({})], 'source')).toMatchObject([{ name: '新华社' }])
})
