import { FIELD_KEYS, type FieldKey } from '../../article/fields.ts'

/**
 * The columns of the 审核台 that are no metadata field. `lacks`: what the article's profile misses in it; `findings`: what the checks find in it
 * as it is saved; `openBy`: who edits it now; `alike`: others that are like it.
 */
export const OWN_COLUMNS = [
  'stage',
  'characters',
  'modifiedAt',
  'lacks',
  'findings',
  'exportedAt',
  'openBy',
  'alike',
] as const

/** A column that is no metadata field. */
export type OwnColumn = (typeof OWN_COLUMNS)[number]

/** A column of the 审核台. */
export type TableColumn = FieldKey | OwnColumn

/** Every column there is: the metadata in the order of the field table, then the others. */
export const TABLE_COLUMNS: readonly TableColumn[] = [...FIELD_KEYS, ...OWN_COLUMNS]

/** What only the window or the moment tells cannot be sorted by. */
const UNSORTED = ['lacks', 'openBy', 'alike'] as const

/** A column that a table can be sorted by. */
export type SortColumn = Exclude<TableColumn, (typeof UNSORTED)[number]>

/** The columns that a table can be sorted by. */
export const SORT_COLUMNS = TABLE_COLUMNS.filter(
  (column): column is SortColumn => !(UNSORTED as readonly string[]).includes(column),
)

/** A column that a table file (表格文件) can have: what stands in the article, and is true for as long as that does. */
export type SheetColumn = Exclude<SortColumn, 'findings'>

/** The columns that a table file can have. */
export const SHEET_COLUMNS = SORT_COLUMNS.filter((column): column is SheetColumn => column !== 'findings')

/** The columns that a table can be grouped by: those with few values. Of findings it is the heaviest. */
export const GROUP_COLUMNS = ['stage', 'findings', 'editors', 'source', 'channelPath', 'authors', 'origin'] as const

/** One of these. */
export type GroupColumn = (typeof GROUP_COLUMNS)[number]

/** Whether a column is a metadata field. */
export function isFieldColumn(column: TableColumn): column is FieldKey {
  return !(OWN_COLUMNS as readonly string[]).includes(column)
}
