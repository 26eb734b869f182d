import type { Metadata } from '../../article/metadata.ts'
import type { LibraryRow } from '../libraryRow.ts'

/** What a line of a sheet is written from, and compared with when it is read back. */
export interface SheetEntry {
  readonly row: LibraryRow
  readonly metadata: Metadata
}
