import type { TableRow } from '../../../src/library/table/tableRow.ts'

/** Where a table's cursor is: the article under it, if it has been read, and how many lines are chosen, and which articles of them have been read. */
export interface GridView {
  readonly row: TableRow | null
  readonly chosen: number
  readonly ids: readonly string[]
}
