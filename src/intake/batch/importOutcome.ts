import type { FieldKey } from '../../article/fields.ts'
import type { PageTie } from '../manuscript.ts'

/** What became of a manuscript that was imported without a person looking on. */
export interface ImportOutcome {
  readonly id: string
  readonly title: string
  /** files that were put together: pages of one article */
  readonly pages: number
  /** why they were; none for one file */
  readonly ties: readonly PageTie[]
  /** fields that were guessed: a person should look at them */
  readonly guesses: readonly FieldKey[]
  /** pieces that did not come over whole, and pieces that are not the article */
  readonly losses: number
  readonly dropped: number
}
