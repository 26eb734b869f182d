import { describe, expect, it } from 'vitest'
import { changeLists, type ListChange } from '../../../../src/library/lists/changeLists.ts'
import { MOST_LISTED } from '../../../../src/library/lists/houseLists.ts'
import { readLists } from '../../../../src/library/lists/readLists.ts'

const LIBRARY = {
  id: 'lib',
  future: 1,
  lists: {
    source: ['新华社', { value: '求是', colour: 'red' }, 7],
    channelPath: ['理论', '理论/党建', '理论/党建/基层', '理论界', '原创'],
    authors: [{ value: '吴益美', affiliation: '贵州省雷山县委组织部' }],
    other: ['x'],
  },
}

function changed(change: ListChange, library: Readonly<Record<string, unknown>> = LIBRARY) {
  const made = changeLists(library, change)
  if (!made.ok) throw new Error(made.error.code)
  return made.value as typeof LIBRARY
}
const refusal = (change: ListChange, library: Readonly<Record<string, unknown>> = LIBRARY) => {
  const made = changeLists(library, change)
  return made.ok ? null : made.error.code
}
const entry = (value: string) => ({ value, affiliation: '', bio: '' })

describe('a change of the lists', () => {
  it('adds what is not there yet, and touches nothing else in the file', () => {
    const made = changed({
      kind: 'add',
      list: 'source',
      entries: [entry(' 光明日报 '), entry('新华社'), entry('光明日报')],
    })
    expect(made).toMatchObject({ id: 'lib', future: 1, lists: { other: ['x'] } })
    expect(made.lists.source).toEqual(['新华社', { value: '求是', colour: 'red' }, 7, { value: '光明日报' }])
    expect(changed({ kind: 'add', list: 'editors', entries: [entry('丁涛')] }, {})).toEqual({
      lists: { editors: [{ value: '丁涛' }] },
    })
  })

  it('writes what stands beside an author', () => {
    const words = { affiliation: '', bio: '基层干部' }
    const made = changed({ kind: 'edit', list: 'authors', value: '吴益美', ...words })
    expect(readLists(made).authors).toEqual([{ value: '吴益美', ...words }])
  })

  it('takes an affiliation away again', () => {
    const kept = changed({ kind: 'edit', list: 'authors', value: '吴益美', affiliation: '甲', bio: '' })
    expect(kept.lists.authors).toEqual([{ value: '吴益美', affiliation: '甲' }])
    const gone = changed({ kind: 'edit', list: 'authors', value: '吴益美', affiliation: '', bio: '' }, kept)
    expect(gone.lists.authors).toEqual([{ value: '吴益美' }])
  })

  it('renames, keeping what it does not know, and merges with what has the name', () => {
    const renamed = changed({ kind: 'rename', list: 'source', value: '求是', to: '求是网' })
    expect(renamed.lists.source).toEqual(['新华社', { value: '求是网', colour: 'red' }, 7])
    const merged = changed({ kind: 'rename', list: 'source', value: '求是', to: '新华社' })
    expect(merged.lists.source).toEqual(['新华社', 7])
  })

  it('takes what is below a channel along, and nothing that only begins alike', () => {
    const made = changed({ kind: 'rename', list: 'channelPath', value: '理论', to: '思想 / 理论' })
    expect(readLists(made).channelPath.map(({ value }) => value)).toEqual([
      '思想/理论',
      '思想/理论/党建',
      '思想/理论/党建/基层',
      '理论界',
      '原创',
    ])
    const merged = changed({ kind: 'rename', list: 'channelPath', value: '理论/党建', to: '原创' })
    expect(readLists(merged).channelPath.map(({ value }) => value)).toEqual(['理论', '原创/基层', '理论界', '原创'])
  })

  it('removes one value and leaves what is below', () => {
    const made = changed({ kind: 'remove', list: 'channelPath', value: '理论' })
    expect(made.lists.channelPath).toEqual(['理论/党建', '理论/党建/基层', '理论界', '原创'])
  })

  it('is refused where the value is gone, is none, or too many', () => {
    expect(refusal({ kind: 'remove', list: 'source', value: '没有' })).toBe('lists.gone')
    expect(refusal({ kind: 'rename', list: 'source', value: '没有', to: '甲' })).toBe('lists.gone')
    expect(refusal({ kind: 'rename', list: 'source', value: '求是', to: '  ' })).toBe('lists.badValue')
    expect(refusal({ kind: 'add', list: 'channelPath', entries: [entry(' / ')] })).toBe('lists.badValue')
    const full = { lists: { source: Array.from({ length: MOST_LISTED }, (_, n) => `第${n}`) } }
    expect(refusal({ kind: 'add', list: 'source', entries: [entry('再一个')] }, full)).toBe('lists.many')
    expect(refusal({ kind: 'add', list: 'source', entries: [entry('第7')] }, full)).toBeNull()
  })
})
