import { expect, it } from 'vitest'
import { readLists } from '../../../../src/library/lists/readLists.ts'

it('reads texts and entries, each value once, and passes over what is none', () => {
  const long = '长'.repeat(300)
  const lists = {
    source: ['新华社', { value: '新华社' }, '', 7, null, ['x'], { value: long }, { value: '求是', bio: '只有作者有' }],
    channelPath: [' 理论 /  / 党建 ', '/'],
    authors: [{ value: '吴益美', affiliation: ' 县委 ', bio: 4 }],
    editors: 'junk',
  }
  expect(readLists({ lists })).toEqual({
    source: [
      { value: '新华社', affiliation: '', bio: '' },
      { value: '求是', affiliation: '', bio: '' },
    ],
    channelPath: [{ value: '理论/党建', affiliation: '', bio: '' }],
    authors: [{ value: '吴益美', affiliation: '县委', bio: '' }],
    editors: [],
  })
  expect(readLists({ lists: [] })).toEqual(readLists({}))
})
