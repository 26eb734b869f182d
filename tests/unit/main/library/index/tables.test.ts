import { describe, expect, it } from 'vitest'
import type { IndexDoc } from '../../../../../main/library/index/indexDoc.ts'
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

/** What was found in most of them. */
function checked() {
  return docs()
    .map(({ id, mark }, n) => ({ id, mark, counts: { errors: n % 3, warnings: n % 4 && 2, hints: n % 5 } }))
    .filter((_, n) => n % 7 !== 0)
}

describe('tables of the two stores', () => {
  it('are the same by every column and group', async () => {
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) {
      store.put(docs())
      store.putFindings('by', checked())
    }
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
    for (const store of [memory, sqlite]) {
      store.put(docs())
      store.putFindings('by', checked())
    }
    for (const query of [
      '问题:>0',
      '问题:无',
      '-问题:错误',
      '问题:未查',
      '问题:2..4 党建',
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

describe('findings in the two stores', () => {
  it('are true of the file that was checked alone, and of one measure', async () => {
    const { memory, sqlite } = await indexStores()
    for (const store of [memory, sqlite]) {
      const [a, b, c] = docs().slice(0, 3) as [IndexDoc, IndexDoc, IndexDoc]
      const unchecked = () => store.ordered(read('问题:未查'), NONE).items.toSorted()
      const counts = { errors: 1, warnings: 0, hints: 0 }
      const of = ({ id, mark }: IndexDoc) => ({ id, mark, counts })
      store.put([a, b, c])
      expect(store.measure()).toBeNull()
      const before = store.version()
      store.putFindings('one', [of(a), { ...of(b), mark: '7 7' }, { ...of(c), id: 'not there' }])
      expect(store.version()).not.toBe(before)
      expect([store.measure(), unchecked()]).toEqual(['one', [b.id, c.id].toSorted()])
      // A journal or an export beside it changes no file; a save does.
      store.put([{ ...a, mark: `${a.mark} j5 5` }])
      expect(store.count(read('问题:错误'), 9)).toBe(1)
      store.put([{ ...a, mark: '9 9' }])
      expect(unchecked()).toHaveLength(3)
      store.put([a])
      expect(unchecked()).toHaveLength(3)
      store.putFindings('one', [of(a)])
      store.drop([a.id])
      store.put([a])
      expect(unchecked()).toHaveLength(3)
      store.putFindings('one', [of(a), of(b)])
      store.putFindings('two', [of(b)])
      expect([store.measure(), unchecked()]).toEqual(['two', [a.id, c.id].toSorted()])
      const [last] = store.ordered(read(''), { ...NONE, sort: 'findings' }).items.slice(0, 1)
      expect(last).toBe(b.id)
      expect(store.ordered(read(''), { ...NONE, sort: 'findings', descending: true }).items[0]).toBe(b.id)
    }
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
