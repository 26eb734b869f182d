import type { FieldKey } from '../article/fields.ts'
import type { LocalDateTime } from '../article/localDateTime.ts'
import type { Bilingual } from '../base/language.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What a target asks of the metadata, measured by whoever knows the target. */
export interface TargetFacts {
  readonly label: Bilingual
  readonly missing: readonly FieldKey[]
  readonly over: readonly {
    readonly key: FieldKey
    readonly length: number
    readonly most: number
    readonly unit: Bilingual
  }[]
}

/** What the rules know beside the article. */
export interface CheckContext {
  /** when the article appears; null where it is not said */
  readonly publishedAt: LocalDateTime | null
  readonly target: TargetFacts | null
  readonly lexicons: readonly Lexicon[]
}

/** A context that knows nothing. */
export const BARE_CONTEXT: CheckContext = { publishedAt: null, target: null, lexicons: [] }
