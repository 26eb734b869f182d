import { expect, it } from 'vitest'
import { changeLists } from '../../../../src/library/lists/changeLists.ts'
import { rawList, restoreList } from '../../../../src/library/lists/restoreList.ts'

const library = {
  name: '理论部',
  lists: { source: [{ value: '求是', mark: 7 }, { value: '光明网' }], editors: ['甲'] },
}
const renamed = changeLists(library, { kind: 'rename', list: 'source', value: '光明网', to: '光明日报' })
if (!renamed.ok) throw new Error(renamed.error.code)
const step = { list: 'source', before: library.lists.source, after: rawList(renamed.value, 'source') } as const

it('puts the list back to the letter where nothing was changed since', () => {
  expect(rawList(renamed.value, 'source')).toEqual([{ value: '求是', mark: 7 }, { value: '光明日报' }])
  expect(restoreList(renamed.value, step, true)).toEqual(library)
})

it('keeps what was changed since', () => {
  const later = changeLists(renamed.value, {
    kind: 'add',
    list: 'source',
    entries: [{ value: '半月谈', affiliation: '', bio: '' }],
  })
  if (!later.ok) throw new Error(later.error.code)
  expect(rawList(restoreList(later.value, step, true), 'source')).toEqual([
    { value: '求是', mark: 7 },
    { value: '半月谈' },
    { value: '光明网' },
  ])
})

it('brings back what went, but keeps what came while an article has it', () => {
  expect(
    rawList(restoreList(renamed.value, step, false), 'source').map((entry) => (entry as { value: string }).value),
  ).toEqual(['求是', '光明日报', '光明网'])
  expect(restoreList({}, step, true)).toEqual({ lists: { source: library.lists.source } })
})
