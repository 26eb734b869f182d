import { expect, it } from 'vitest'
import { offeredValues } from '../../../../src/library/lists/offeredValues.ts'
import { readLists } from '../../../../src/library/lists/readLists.ts'

const LISTS = readLists({
  lists: { source: ['求是', '新华社'], channelPath: ['理论/党建', '理论/经济', '原创', '理论'] },
})

it('offers the list before what was used, each once', () => {
  expect(offeredValues('source', LISTS, [], ['光明日报', '新华社'])).toEqual(['求是', '新华社', '光明日报'])
  expect(offeredValues('editors', LISTS, [], ['丁涛'])).toEqual(['丁涛'])
})

it('offers the next part of a channel', () => {
  expect(offeredValues('channelPath', LISTS, [], ['频道'])).toEqual(['理论', '原创', '频道'])
  expect(offeredValues('channelPath', LISTS, ['理论'], [])).toEqual(['党建', '经济'])
  expect(offeredValues('channelPath', LISTS, ['理论', '党建'], [])).toEqual([])
})
