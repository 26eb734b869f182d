import { isListKey } from '../../../src/article/metadata.ts'
import type { GroupColumn, SortColumn } from '../../../src/library/table/tableColumns.ts'

/** A column of the 审核台 in the database's words, and how what it gives is read. */
export interface ColumnSql {
  /** an expression on `articles AS a` */
  readonly expression: string
  readonly read: (value: unknown) => string | number
}

/** See `columnText` for how findings weigh. */
const OF_FINDINGS = (what: string) => `(SELECT ${what} FROM findings f WHERE f.id = a.id)`
const WEIGHT = 'min(f.errors, 9999) * 100000000 + min(f.warnings, 9999) * 10000 + min(f.hints, 9999)'
const HEAVIEST =
  "CASE WHEN f.errors > 0 THEN 'error' WHEN f.warnings > 0 THEN 'warning' WHEN f.hints > 0 THEN 'hint' ELSE 'none' END"

const KEPT: Readonly<Partial<Record<SortColumn, string>>> = {
  stage: 'a.stage',
  characters: 'a.characters',
  modifiedAt: 'a.modified',
  exportedAt: 'a.exported',
  publishedAt: 'a.published',
  findings: OF_FINDINGS(WEIGHT),
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
  return { expression, read: isList ? list : (value) => (value ?? '') as string | number }
}

/** Puts what a table is grouped by into the database's words: of findings the heaviest, of every other column what it is sorted by. */
export function groupSql(column: GroupColumn): ColumnSql {
  return column === 'findings' ? { ...columnSql(column), expression: OF_FINDINGS(HEAVIEST) } : columnSql(column)
}
