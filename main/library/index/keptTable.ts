import type { Query } from '../../../src/library/query/query.ts'
import type { OrderedTable } from '../../../src/library/table/orderTable.ts'
import type { TableOrder } from '../../../src/library/table/tableRow.ts'
import type { IndexStore } from './indexStore.ts'
import type { TablePage } from './tablePage.ts'

/** The table of one reader: its order is made once and serves all pages. */
export interface KeptTable {
  /**
   * A stretch of the table.
   * @param follow an article whose place is asked for
   * @param keep the order stays as it was made, whatever was changed since: a row that is being edited must not jump away
   */
  page(query: Query, order: TableOrder, from: number, count: number, keep: boolean, follow: string | null): TablePage
}

/** Makes the table over a store. */
export function keptTable(store: IndexStore): KeptTable {
  let kept: { readonly key: string; readonly version: number; readonly table: OrderedTable<string> } | null = null
  return {
    page(query, order, from, count, keep, follow) {
      const key = JSON.stringify([query.clauses, order])
      const version = store.version()
      if (kept?.key !== key || (!keep && kept.version !== version))
        kept = { key, version, table: store.ordered(query, order) }
      const { items, groups } = kept.table
      const at = follow === null ? -1 : items.indexOf(follow)
      const place = at === -1 ? null : at
      return { entries: store.entries(items.slice(from, from + count)), place, total: items.length, groups }
    },
  }
}
