import { describe, expect, it } from 'vitest'
import { orderTable } from '../../../../src/library/table/orderTable.ts'

const of = (...keys: (string | number)[]) => keys.map((key, at) => ({ item: `${key}#${at}`, key, group: '' }))
const NONE = { sort: null, descending: false, group: null } as const

describe('the order of a table', () => {
  it('leaves what it is given as it comes where nothing is asked', () => {
    expect(orderTable(of('乙', '甲'), NONE)).toEqual({ items: ['乙#0', '甲#1'], groups: [] })
  })

  it('sorts Chinese by its sounds, numbers in a text by size, and keeps equals as they came', () => {
    const { items } = orderTable(of('钟义见', '第10期', '丁涛', '第9期', '丁涛'), { ...NONE, sort: 'source' })
    expect(items).toEqual(['第9期#3', '第10期#1', '丁涛#2', '丁涛#4', '钟义见#0'])
  })

  it('keeps what is empty at the end, whichever way is sorted', () => {
    expect(orderTable(of('', 'b', 'a'), { ...NONE, sort: 'source' }).items).toEqual(['a#2', 'b#1', '#0'])
    expect(orderTable(of('', 'b', 'a'), { ...NONE, sort: 'source', descending: true }).items).toEqual([
      'b#1',
      'a#2',
      '#0',
    ])
  })

  it('puts findings in the order of their weight, what was not checked last; a word that is also a stage is no stage elsewhere', () => {
    const given = ['', 'none', 'error', 'hint', 'warning'].map((group) => ({ item: group, key: '', group }))
    expect(orderTable(given, { ...NONE, group: 'findings' }).items).toEqual(['error', 'warning', 'hint', 'none', ''])
    expect(orderTable(of('editor', 'draft'), { ...NONE, sort: 'source' }).items).toEqual(['draft#1', 'editor#0'])
  })

  it('sorts numbers as numbers', () => {
    const order = { ...NONE, sort: 'characters', descending: true } as const
    expect(orderTable(of(900, 10_000, 80), order).items).toEqual(['10000#1', '900#0', '80#2'])
  })

  it('puts stages in the order of their work, and says how long each stretch is', () => {
    const given = ['ready', 'draft', '', 'draft'].map((group, at) => ({ item: at, key: '', group }))
    expect(orderTable(given, { ...NONE, group: 'stage' })).toEqual({
      items: [1, 3, 0, 2],
      groups: [
        { name: 'draft', count: 2 },
        { name: 'ready', count: 1 },
        { name: '', count: 1 },
      ],
    })
  })
})
