import { describe, expect, it } from 'vitest'
import { keptTable } from '../../../../../main/library/index/keptTable.ts'
import { parseQuery } from '../../../../../src/library/query/parseQuery.ts'
import { GROUP_COLUMNS, SORT_COLUMNS } from '../../../../../src/library/table/tableColumns.ts'
import { generatedDocs } from '../../../../helpers/generatedDocs.ts'
import { indexStores } from '../../../../helpers/indexStores.ts'

const read = (query: string) => parseQuery(query, '2016-05-19')
const NONE = { sort: null, descending: false, group: null } as const

/** Generated articles, some of which have left. */
function docs() {
  return generatedDocs(150).map((doc, n) =>
    n % 3 === 0 ? { ...doc, row: { ...doc.row, exportedAt: `201${n % 10}-05-19T06:00:00.000Z` } } : doc,
  )
}

describe('tables of the two stores', () => {
  it('are the same by every column and group', async () => {
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) store.put(docs())
    for (const sort of SORT_COLUMNS)
      for (const descending of [false, true]) {
        const order = { ...NONE, sort, descending }
        expect(sqlite.ordered(read(''), order), sort).toEqual(memory.ordered(read(''), order))
      }
    for (const group of GROUP_COLUMNS) {
      const order = { sort: 'title', descending: true, group } as const
      const table = sqlite.ordered(read('字数:>500'), order)
      expect(table, group).toEqual(memory.ordered(read('字数:>500'), order))
      expect(table.groups.reduce((sum, { count }) => sum + count, 0)).toBe(table.items.length)
    }
  })

  it('hold and count what a query finds', async () => {
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) store.put(docs())
    for (const query of [
      '',
      '导出:有',
      '导出:无',
      '导出:后改',
      '-导出:有',
      '导出:2013..2016',
      '状态:草稿|退回',
      '缺:摘要|责编',
      '-缺:摘要、责编',
      '党建',
      '责编:王 字数:>600',
    ]) {
      const found = memory.search(read(query), 1000).map(({ row }) => row.id)
      expect([...sqlite.ordered(read(query), NONE).items].sort(), query).toEqual(found.sort())
      expect(sqlite.count(read(query), 1000), query).toBe(found.length)
      expect(memory.count(read(query), 1000), query).toBe(found.length)
    }
    expect(sqlite.count(read('导出:有'), 1000)).toBe(50)
  })

  it('count no further than is asked where a text is looked for', async () => {
    const { sqlite } = await indexStores()
    sqlite.put(docs())
    expect(sqlite.count(read('标题:的 -标题:没有这样的题目'), 2)).toBeLessThanOrEqual(2)
  })
})

describe('the table of a reader', () => {
  it('keeps its order under edits for as long as that is asked, and tells what is gone', async () => {
    const { memory, sqlite } = await indexStores()
    const [first, ...others] = docs()
    for (const store of [memory, sqlite]) {
      store.put([first!, ...others])
      const table = keptTable(store)
      const ids = (keep: boolean) =>
        table.page(read(''), NONE, 0, 500, keep, null).entries.map((entry) => entry?.row.id ?? null)
      const before = ids(false)
      store.put([{ ...first!, row: { ...first!.row, modifiedAt: '2030-01-01T00:00:00.000Z' } }])
      expect(ids(true)).toEqual(before)
      expect(ids(false)[0]).toBe(first!.id)
      store.drop([first!.id])
      expect(ids(true)[0]).toBeNull()
      expect(ids(false)).toHaveLength(149)
      const followed = others[3]!.id
      const page = table.page(read(''), NONE, 140, 500, false, followed)
      expect(page).toMatchObject({ total: 149, entries: { length: 9 }, place: ids(false).indexOf(followed) })
      expect(table.page(read(''), NONE, 0, 5, false, 'not there').place).toBeNull()
    }
  })
})
