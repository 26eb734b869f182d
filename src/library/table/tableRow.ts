import type { Metadata } from '../../article/metadata.ts'
import type { LibraryRow } from '../libraryRow.ts'
import type { GroupColumn, SortColumn } from './tableColumns.ts'

/** What the 审核台 shows of one article. */
export interface TableRow {
  readonly row: LibraryRow
  readonly metadata: Metadata
  /** how many others are like it, of the same title or nearly the same body */
  readonly alike: number
  /** who has it open for editing, on whatever machine; null: nobody */
  readonly openBy: { readonly person: string; readonly machine: string } | null
}

/** How the table is ordered; without `sort` the latest changed come first. */
export interface TableOrder {
  readonly sort: SortColumn | null
  readonly descending: boolean
  readonly group: GroupColumn | null
}

/** A stretch of rows that have the same value in the column the table is grouped by. */
export interface TableGroup {
  /** the value as it is stored, a list's joined by 、; '' where there is none */
  readonly name: string
  readonly count: number
}
