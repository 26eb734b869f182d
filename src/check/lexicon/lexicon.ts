import type { WordFinder } from './findWords.ts'

/** What a list is for. */
export type LexiconKind = 'forbidden' | 'careful' | 'preferred' | 'person' | 'proper'

/** One entry of a list. */
export interface LexiconEntry {
  readonly word: string
  /** what to write instead; for a person the title that is right; '' for nothing */
  readonly right: string
  readonly note: string
  /** `YYYY-MM-DD`; '' for no limit */
  readonly since: string
  readonly until: string
}

/** A list of the house, ready to be looked for. */
export interface Lexicon {
  readonly name: string
  readonly kind: LexiconKind
  readonly version: string
  readonly date: string
  readonly entries: readonly LexiconEntry[]
  readonly finder: WordFinder
}
