import type { NodeJson } from '../../article/document/documentJson.ts'

/** Blocks about which there is no doubt: unchanged, changed by one side, by both in the same way, or by both in places that do not touch. */
export interface SettledBlocks {
  readonly kind: 'settled'
  readonly by: 'nobody' | 'mine' | 'theirs' | 'both'
  /** what they were */
  readonly base: readonly NodeJson[]
  readonly blocks: readonly NodeJson[]
}

/** Blocks that both changed, each in its own way: the person chooses. */
export interface DisputedBlocks {
  readonly kind: 'disputed'
  /** null: what they were is not known */
  readonly base: readonly NodeJson[] | null
  readonly mine: readonly NodeJson[]
  readonly theirs: readonly NodeJson[]
}

/** A run of a merged body. */
export type MergePlace = SettledBlocks | DisputedBlocks

/** What a person takes for one place: the own text, the other's, or one after the other. */
export type Choice = 'mine' | 'theirs' | 'both'
