import { describe, expect, it } from 'vitest'
import { displayRows } from '../../../../../renderer/library/table/displayRows.ts'

const GROUPS = [
  { name: 'draft', count: 3 },
  { name: 'ready', count: 1 },
  { name: '', count: 2 },
]
const all = (folded: string[]) => {
  const rows = displayRows(6, GROUPS, new Set(folded))
  return Array.from({ length: rows.count }, (_, place) => {
    const row = rows.at(place)
    return row?.kind === 'group' ? row.group.name : row?.index
  })
}

describe('the lines of a table', () => {
  it('are the articles where nothing is grouped', () => {
    const rows = displayRows(100_000, [], new Set())
    expect([rows.count, rows.at(99_999), rows.at(100_000), rows.at(-1), rows.placeOf(7)]).toEqual([
      100_000,
      { kind: 'article', index: 99_999 },
      undefined,
      undefined,
      7,
    ])
  })

  it('have a heading before each group, alone where it is folded', () => {
    expect(all([])).toEqual(['draft', 0, 1, 2, 'ready', 3, '', 4, 5])
    expect(all(['draft', ''])).toEqual(['draft', 'ready', 3, ''])
  })

  it('tell the line of an article, or of its folded group', () => {
    const rows = displayRows(6, GROUPS, new Set(['ready']))
    expect([0, 2, 3, 4, 5].map((index) => rows.placeOf(index))).toEqual([1, 3, 4, 6, 7])
  })
})
