import type { Metadata } from '../../../src/article/metadata.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import type { TableGroup } from '../../../src/library/table/tableRow.ts'

/** What the table has of one article. */
export interface TableEntry {
  readonly row: LibraryRow
  readonly metadata: Metadata
  /** how many others are like it, of the same title or nearly the same body; 0 while that is not known */
  readonly alike: number
}

/** A stretch of a table: the articles in it, and what is said of the whole. */
export interface TablePage {
  /** by their places; null where one is gone since the order was made */
  readonly entries: readonly (TableEntry | null)[]
  /** where the article stands that is followed; null where it does not */
  readonly place: number | null
  /** articles in the whole table */
  readonly total: number
  /** the stretches of the whole table, in order; none where nothing is grouped */
  readonly groups: readonly TableGroup[]
}
