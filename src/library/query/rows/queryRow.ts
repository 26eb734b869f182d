import type { FieldKey } from '../../../article/fields.ts'

/** What a row of the form is about: a field of the metadata, something else that the query language has a name for, words, or a part as it is written. */
export type RowField =
  | FieldKey
  | 'text'
  | 'stage'
  | 'modifiedAt'
  | 'characters'
  | 'missing'
  | 'exported'
  | 'findings'
  | 'alike'
  | 'id'
  | 'written'

/** How the value of a row is meant. */
export type Relation =
  | 'has'
  | 'hasNot'
  | 'is'
  | 'isNot'
  | 'anyOf'
  | 'noneOf'
  | 'exactly'
  | 'atLeast'
  | 'atMost'
  | 'between'
  | 'since'
  | 'until'
  | 'within'
  | 'asWritten'

/** One condition of a query as a form shows it. */
export interface QueryRow {
  readonly field: RowField
  readonly relation: Relation
  /** one; both ends of a stretch; as many as one likes of stages (their keys) and of missing fields (their keys) */
  readonly values: readonly string[]
  /** as it stands in the query; null once the row was changed, which writes it anew */
  readonly written: string | null
}
