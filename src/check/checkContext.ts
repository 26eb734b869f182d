import type { LocalDateTime } from '../article/localDateTime.ts'
import type { TargetFacts } from '../article/targetFacts.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What the rules know beside the article. */
export interface CheckContext {
  /** when the article appears; null where it is not said */
  readonly publishedAt: LocalDateTime | null
  readonly target: TargetFacts | null
  readonly lexicons: readonly Lexicon[]
}

/** A context that knows nothing. */
export const BARE_CONTEXT: CheckContext = { publishedAt: null, target: null, lexicons: [] }
