import type { Stage } from '../../article/article.ts'
import type { FieldKey } from '../../article/fields.ts'
import type { FindingCounts } from '../../article/findingCounts.ts'
import type { Dates } from './readDates.ts'

/** What one part of a query asks. Null is open. */
export type Condition =
  /** anywhere in title, metadata or body */
  | { readonly kind: 'word'; readonly text: string }
  /** in one field */
  | { readonly kind: 'field'; readonly field: FieldKey; readonly text: string }
  /** any of the fields is empty */
  | { readonly kind: 'missing'; readonly fields: readonly FieldKey[] }
  | { readonly kind: 'stage'; readonly stages: readonly Stage[] }
  /** 字数 */
  | { readonly kind: 'characters'; readonly least: number | null; readonly most: number | null }
  | {
      readonly kind: 'date'
      readonly of: 'publishedAt' | 'modifiedAt'
      /** compared as text: this or later */
      readonly from: string | null
      /** and earlier than this */
      readonly before: string | null
    }
  /** how it left: ever, never, and changed since, or last within a stretch of days */
  | { readonly kind: 'exported'; readonly when: 'ever' | 'never' | 'changedSince' | Dates }
  /** what the checks found: so many, of all or of one severity; `unchecked`: the article was not checked since it was saved */
  | {
      readonly kind: 'findings'
      readonly of: 'all' | keyof FindingCounts | 'unchecked'
      readonly least: number | null
      readonly most: number | null
    }
  | { readonly kind: 'id'; readonly text: string }
  /** like another: any, none, or one that is named, itself with it */
  | { readonly kind: 'alike'; readonly to: 'any' | 'none' | { readonly id: string } }

/** A condition that has to hold, or (`not`) must not. */
export type Clause = Condition & { readonly not: boolean }

/** Why a part of a query was taken as plain words. */
export type QueryHint =
  | { readonly kind: 'unknownField'; readonly part: string }
  | { readonly kind: 'badStage'; readonly part: string }
  | { readonly kind: 'badDate'; readonly part: string }
  | { readonly kind: 'badNumber'; readonly part: string }
  | { readonly kind: 'badField'; readonly part: string }
  | { readonly kind: 'badExport'; readonly part: string }
  | { readonly kind: 'badAlike'; readonly part: string }
  | { readonly kind: 'badFindings'; readonly part: string }
  | { readonly kind: 'openQuote'; readonly part: string }

/** A query: all clauses have to hold. */
export interface Query {
  readonly clauses: readonly Clause[]
  readonly hints: readonly QueryHint[]
}
