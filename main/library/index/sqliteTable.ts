import type { Metadata } from '../../../src/article/metadata.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import type { Twins } from '../../../src/library/duplicates/createTwins.ts'
import { orderTable, type OrderedTable } from '../../../src/library/table/orderTable.ts'
import type { TableOrder } from '../../../src/library/table/tableRow.ts'
import { columnSql, groupSql, type ColumnSql } from './columnSql.ts'
import type { SqlValue, Statement } from './sqlite.ts'
import type { TableEntry } from './tablePage.ts'

/** Which articles a table holds, in the database's words: a condition on `articles AS a`; '' for all. */
export interface TableSource {
  readonly where: string
  readonly values: readonly SqlValue[]
}

type Prepare = (text: string) => Statement

const NOTHING: ColumnSql = { expression: "''", read: () => '' }

/** Puts the articles of a source into a table's order, by their ids. */
export function orderedIds(sql: Prepare, { where, values }: TableSource, order: TableOrder): OrderedTable<string> {
  const key = order.sort === null ? NOTHING : columnSql(order.sort)
  const group = order.group === null ? NOTHING : groupSql(order.group)
  const condition = where === '' ? '' : `WHERE ${where}`
  const statement = sql(
    `SELECT a.id, ${key.expression} AS key, ${group.expression} AS grp FROM articles a ${condition} ORDER BY a.modified DESC, a.id`,
  )
  const given = []
  for (const line of statement.iterate(...values) as Iterable<unknown>) {
    const { id, key: raw, grp } = line as { id: string; key: unknown; grp: unknown }
    given.push({ item: id, key: key.read(raw), group: String(group.read(grp)) })
  }
  return orderTable(given, order)
}

/**
 * What is kept of articles, in the order of their ids; null for one that is not there.
 * @param twins who is like whom; null while that is not known
 */
export function entriesOf(sql: Prepare, ids: readonly string[], twins: Twins | null = null): (TableEntry | null)[] {
  const text = 'SELECT id, row, metadata FROM articles WHERE id IN (SELECT value FROM json_each(?))'
  const lines = sql(text).all(JSON.stringify(ids)) as unknown as { id: string; row: string; metadata: string }[]
  const byId = new Map(lines.map((line) => [line.id, line]))
  return ids.map((id) => {
    const line = byId.get(id)
    if (line === undefined) return null
    const alike = twins?.of(id).length ?? 0
    return { row: JSON.parse(line.row) as LibraryRow, metadata: JSON.parse(line.metadata) as Metadata, alike }
  })
}
