import { expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { countUsed } from '../../../../src/library/lists/countUsed.ts'
import { listUse, MOST_OTHERS } from '../../../../src/library/lists/listUse.ts'
import { readLists } from '../../../../src/library/lists/readLists.ts'

const article = (fields: Parameters<typeof withPatch>[1]) => withPatch(emptyMetadata(), fields)

it('lays use beside the list, the most used first', () => {
  const articles = [
    article({ source: '新华社', editors: ['丁涛', '丁涛'] }),
    article({ source: '新华社', editors: ['丁涛', '汤诗瑶'] }),
    article({ source: '光明日报' }),
    article({}),
  ]
  const lists = readLists({ lists: { source: ['求是', '光明日报'] } })
  expect(listUse('source', lists, countUsed('source', articles))).toEqual({
    listed: [
      { value: '求是', count: 0 },
      { value: '光明日报', count: 1 },
    ],
    others: [{ value: '新华社', count: 2 }],
    more: 0,
  })
  expect(countUsed('editors', articles)).toEqual([
    { value: '丁涛', count: 2 },
    { value: '汤诗瑶', count: 1 },
  ])
})

it('counts what is below a channel with it', () => {
  const articles = [['理论'], ['理论', '党建'], ['理论', '党建'], ['理论界']].map((channelPath) =>
    article({ channelPath }),
  )
  const lists = readLists({ lists: { channelPath: ['理论'] } })
  expect(listUse('channelPath', lists, countUsed('channelPath', articles))).toEqual({
    listed: [{ value: '理论', count: 3 }],
    others: [
      { value: '理论/党建', count: 2 },
      { value: '理论界', count: 1 },
    ],
    more: 0,
  })
})

it('gives only so many of those that are not listed, and how many more there are', () => {
  const used = Array.from({ length: MOST_OTHERS + 7 }, (_, n) => ({ value: `第${n}`, count: 1 }))
  const use = listUse('authors', readLists({}), used)
  expect([use.others.length, use.more]).toEqual([MOST_OTHERS, 7])
})
