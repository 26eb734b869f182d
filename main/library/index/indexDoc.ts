import type { Metadata } from '../../../src/article/metadata.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'

/** What the index keeps of one article. */
export interface IndexDoc {
  /** the name of its folder */
  readonly id: string
  /** tells one state of its files from another: times and sizes */
  readonly mark: string
  readonly row: LibraryRow
  readonly metadata: Metadata
  /** as text, one paragraph a line */
  readonly body: string
  /** what it is compared with others by: its title's key and its body's hash, '' for none */
  readonly headline: string
  readonly hash: string
  /** the words under which it is found, where they have been made already */
  readonly tokens?: string
}
