import type { FieldKey } from './fields.ts'
import type { Bilingual } from '../base/language.ts'

/** How much a finding weighs. Errors end a batch with a failure. */
export type Severity = 'error' | 'warning' | 'hint'

/** How sure a rule is of what it finds. */
export type Certainty = 'high' | 'medium' | 'low'

/** The kinds of findings, in the order in which they are shown. */
export const FINDING_GROUPS = ['punctuation', 'numbers', 'dates', 'metadata', 'text', 'lexicon'] as const

/** A kind of findings. */
export type FindingGroup = (typeof FINDING_GROUPS)[number]

/** Where a text stands: a block of the body by its child indexes from the root, a metadata field (an item of a list), or the whole article. */
export type Place =
  | { readonly kind: 'block'; readonly path: readonly number[] }
  | { readonly kind: 'field'; readonly field: FieldKey; readonly item: number | null }
  | { readonly kind: 'article' }

/** One replacement within a text; offsets count UTF-16 units, an atom of the line counts one. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A way to mend what was found; its edits stand in the order of the text and do not overlap. */
export interface Fix {
  readonly label: Bilingual
  readonly edits: readonly Edit[]
}

/** What a rule found in one text. What is left out is the rule's own. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly message?: Bilingual
  readonly fixes?: readonly Fix[]
  readonly severity?: Severity
  readonly certainty?: Certainty
}

/** A finding of an article. */
export interface Finding {
  readonly rule: string
  readonly group: FindingGroup
  readonly severity: Severity
  readonly certainty: Certainty
  readonly place: Place
  /** in the text of the place */
  readonly from: number
  readonly to: number
  /** the words that were found, for lists and for being ignored */
  readonly found: string
  /** a little of the text on either side, for lists */
  readonly before: string
  readonly after: string
  readonly message: Bilingual
  readonly reason: Bilingual
  readonly fixes: readonly Fix[]
  /** names the same finding after other edits: rule, words and their surroundings */
  readonly key: string
}
