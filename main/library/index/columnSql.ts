import { isListKey } from '../../../src/article/metadata.ts'
import type { SortColumn } from '../../../src/library/table/tableColumns.ts'

/** A column of the 审核台 in the database's words, and how what it gives is read. */
export interface ColumnSql {
  /** an expression on `articles AS a` */
  readonly expression: string
  readonly read: (value: unknown) => string | number
}

const KEPT: Readonly<Partial<Record<SortColumn, string>>> = {
  stage: 'a.stage',
  characters: 'a.characters',
  modifiedAt: 'a.modified',
  exportedAt: 'a.exported',
  publishedAt: 'a.published',
}

/** Puts a column into the database's words. A list is read as its items joined by 、; the same lists come again and again. */
export function columnSql(column: SortColumn): ColumnSql {
  const expression = KEPT[column] ?? `json_extract(a.metadata, '$.${column}')`
  const known = new Map<unknown, string>()
  const list = (value: unknown): string => {
    const joined = known.get(value) ?? (JSON.parse(String(value)) as string[]).join('、')
    known.set(value, joined)
    return joined
  }
  const isList = KEPT[column] === undefined && isListKey(column as Parameters<typeof isListKey>[0])
  return { expression, read: isList ? list : (value) => value as string | number }
}
