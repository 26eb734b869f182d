import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { FieldKey } from '../../src/article/fields.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import type { ListedField, UsedValue } from '../../src/library/lists/houseLists.ts'
import type { QueryHint } from '../../src/library/query/query.ts'
import type { TableOrder } from '../../src/library/table/tableRow.ts'
import type { CheckedArticle } from './index/checkedArticle.ts'
import type { Hit } from './index/indexStore.ts'
import type { TablePage } from './index/tablePage.ts'

/** What a query found. */
export interface Found {
  readonly hits: readonly Hit[]
  /** there are more than were asked for */
  readonly more: boolean
  readonly hints: readonly QueryHint[]
  /** how far the index is in reading the library; null when it has read all of it */
  readonly reading: { readonly done: number; readonly total: number } | null
}

/** A stretch of a table, and what is said of the query. */
export interface FoundPage extends TablePage {
  readonly hints: readonly QueryHint[]
  readonly reading: Found['reading']
}

/** Where counting what holds a text ends: more is as good as many. */
export const MOST_COUNTED = 1000

/** What a library knows of its articles without opening them. */
export interface ArticleIndex {
  /** All articles that a query finds ('' finds all), the latest changed first where it asks for no text. */
  list(query: string): Promise<Result<LibraryRow[], DeskError>>
  /** The first that a query finds, with the places in their texts. */
  search(query: string, limit: number): Promise<Result<Found, DeskError>>
  /** A stretch of the table of what a query finds, as the 审核台 shows it; `keep`: its order stays as it was made;
   * `follow`: an article whose place is asked for. */
  page(
    query: string,
    order: TableOrder,
    from: number,
    count: number,
    keep: boolean,
    follow: string | null,
  ): Promise<Result<FoundPage, DeskError>>
  /** The ids of that whole table, in order. */
  ids(query: string, order: TableOrder): Promise<Result<readonly string[], DeskError>>
  /** What it knows of articles, in the order of their ids; null for one that is not there. */
  entries(ids: readonly string[]): Promise<Result<TablePage['entries'], DeskError>>
  /** How many articles each query finds; where a text has to be looked for, counted up to `MOST_COUNTED`. */
  counts(queries: readonly string[]): Promise<Result<readonly number[], DeskError>>
  /** What was used before, for the fields that remember. */
  remembered(): Promise<Result<Partial<Record<FieldKey, readonly string[]>>, DeskError>>
  /** The articles that are like one: of the same title, or of nearly the same body. */
  alike(id: string): Promise<Result<readonly LibraryRow[], DeskError>>
  /** How many articles use each value of a list's field (名单), the most used first. */
  used(list: ListedField): Promise<Result<readonly UsedValue[], DeskError>>
  /** What the counts of findings that it keeps were measured by; null where nothing was counted yet. */
  measure(): Promise<Result<string | null, DeskError>>
  /** Takes counts of findings in: those by another measure go, and those of files that are others by now are not taken. */
  putFindings(measure: string, checked: readonly CheckedArticle[]): Promise<Result<null, DeskError>>
  /** Resolves when the whole library has been looked at once more, however long that takes. */
  whole(): Promise<void>
  /** The desk has written, moved or removed an article: whoever asks from now on is answered with what it is now. */
  changed(id: string): void
  /** Something may have changed outside. */
  look(): void
  /** Resolves when nothing is read or kept any more. */
  stop(): Promise<void>
}
