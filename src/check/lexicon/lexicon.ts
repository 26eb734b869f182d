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

/** What a list says of itself. */
export interface LexiconHead {
  readonly name: string
  readonly kind: LexiconKind
  readonly version: string
  readonly date: string
  /** who keeps the list; '' where it does not say */
  readonly by: string
}

/** A list of the house, ready to be looked for. */
export interface Lexicon extends LexiconHead {
  readonly count: number
  /** the entry of this number; entries are read when they are asked for */
  readonly entryAt: (index: number) => LexiconEntry
  readonly finder: WordFinder
}
