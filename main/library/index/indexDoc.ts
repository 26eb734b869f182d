import type { Metadata } from '../../../src/article/metadata.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'

/** What the store needs besides, which the thread that reads can make for it. */
export interface MadeWords {
  /** see `wordBytes` */
  readonly words: Uint8Array<ArrayBuffer>
  /** whether a word of 汉字 stands in its text as it is, see `isPlainText` */
  readonly plain: boolean
}

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
  /** the words under which it is found, and whether its text is plain, where that has been made already */
  readonly made?: MadeWords
}
