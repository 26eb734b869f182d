import type { IgnoredFinding } from './ignoredFinding.ts'
import type { Stage } from './stage.ts'

/**
 * What a person decides of an article. `pass`: it goes on (from a draft: it is handed in); `proof`: one proofreading is done; `edited` and
 * `exported` are the desk's own notes: a text was changed after its last review, or has left after it.
 */
export const REVIEW_MOVES = ['pass', 'proof', 'return', 'withdraw', 'spike', 'reopen', 'edited', 'exported'] as const

/** A move. */
export type ReviewMove = (typeof REVIEW_MOVES)[number]

/** One line of the review record. It records; it proves nothing of who somebody is. */
export interface Decision {
  readonly move: ReviewMove
  readonly from: Stage
  readonly to: Stage
  readonly opinion: string
  /** the person, as they called themselves */
  readonly who: string
  /** as what: 责编, 编辑部主任, 总编辑 …; '' where not said */
  readonly role: string
  /** what the house called the 审 or 校 then; not there where it had no name of its own for it */
  readonly step?: string
  /** ISO 8601 in UTC */
  readonly at: string
  /** of the title and body that were read: SHA-256, hexadecimal */
  readonly digest: string
}

/** Where an article stands in the review, and who decided what, the earliest first. */
export interface ReviewState {
  readonly stage: Stage
  readonly decisions?: readonly Decision[]
  /** findings of the checks that were let stand in this article */
  readonly ignored?: readonly IgnoredFinding[]
}
