import type { Metadata } from '../article/metadata.ts'
import type { Bilingual } from '../base/language.ts'
import type { CheckContext } from './checkContext.ts'
import type { Certainty, FindingGroup, Hit, Place, Severity } from '../article/finding.ts'
import type { Outline } from './outline.ts'
import type { Slice } from './slice.ts'

/** What every rule says of itself. */
interface RuleHead {
  readonly id: string
  readonly group: FindingGroup
  readonly severity: Severity
  readonly certainty: Certainty
  /** what a finding says, unless it says something of its own */
  readonly message: Bilingual
  /** why; names a standard as a whole only */
  readonly reason: Bilingual
}

/** A rule that looks at one text alone, so that its findings can be kept until the text changes. */
export interface TextRule extends RuleHead {
  readonly kind: 'text'
  readonly check: (slice: Slice, context: CheckContext) => readonly Hit[]
}

/** A finding with its place. */
export interface PlacedHit extends Hit {
  readonly place: Place
}

/** What a rule about the whole article may look at. */
export interface CheckedArticle {
  readonly metadata: Metadata
  /** the texts of the body, in order */
  readonly blocks: readonly Slice[]
  /** the texts of the metadata */
  readonly fields: readonly Slice[]
  readonly outline: Outline
}

/** A rule that must see the whole article. */
export interface ArticleRule extends RuleHead {
  readonly kind: 'article'
  readonly check: (article: CheckedArticle, context: CheckContext) => readonly PlacedHit[]
}

export type Rule = TextRule | ArticleRule
