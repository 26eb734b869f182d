import type { FieldKey } from '../../../src/article/fields.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import type { ListedField, UsedValue } from '../../../src/library/lists/houseLists.ts'
import type { Query } from '../../../src/library/query/query.ts'
import type { Snippet } from '../../../src/library/search/snippetOf.ts'
import type { OrderedTable } from '../../../src/library/table/orderTable.ts'
import type { TableOrder } from '../../../src/library/table/tableRow.ts'
import type { CheckedArticle } from './checkedArticle.ts'
import type { IndexDoc } from './indexDoc.ts'
import type { TableEntry } from './tablePage.ts'

/** An article that was found. */
export interface Hit {
  readonly row: LibraryRow
  /** where in its text; null where the query asks for no text, or only its title holds it */
  readonly snippet: Snippet | null
}

/** Where entries are kept and searched. Everything throws where the store is broken; its owner then makes another. */
export interface IndexStore {
  /** the marks of the kept entries, by id */
  marks(): ReadonlyMap<string, string>
  /** Takes entries in, in the place of those of the same id. */
  put(docs: readonly IndexDoc[]): void
  drop(ids: readonly string[]): void
  /** What a query finds: first where the title holds its words, then the latest changed. */
  search(query: Query, limit: number): Hit[]
  /** The ids of what a query finds, as a table orders them. */
  ordered(query: Query, order: TableOrder): OrderedTable<string>
  /** What is kept of articles, in the order of their ids; null for one that is not there. */
  entries(ids: readonly string[]): (TableEntry | null)[]
  /** The articles that are like one: of the same title, or of nearly the same body. */
  alike(id: string): readonly string[]
  /** Whether entries tell who is like whom: in a large store that is read when it is first asked for. */
  knowsTwins(): boolean
  /** Another number whenever something has changed. */
  version(): number
  /** What the counts of findings that are kept were measured by; null where there are none. */
  measure(): string | null
  /** Takes counts of findings in: those by another measure go, and those of files that are others by now are not taken. */
  putFindings(measure: string, checked: readonly CheckedArticle[]): void
  /** How many articles a query finds, counted up to so many where its text has to be looked for. */
  count(query: Query, most: number): number
  /** What was used before, for the fields that remember, the most frequent first. */
  remembered(): Partial<Record<FieldKey, readonly string[]>>
  /** How many articles use each value of a list's field, the most used first. */
  used(list: ListedField): readonly UsedValue[]
  /** Nothing was kept, and much will be: until `filled` a crash may cost all of it. */
  filling(): void
  /** What was taken in is whole and safe. */
  filled(): void
  /** Puts the parts of what was filled together, a piece of it at a time; false when nothing is left to do. Searching is right before it, and quicker after. */
  tidy(): boolean
  /** Whether much of what searching looks through is of articles that are gone or were taken in anew: `tidy` clears it away. */
  isLoose(): boolean
  close(): void
}
