import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import type { CheckContext } from '../../../src/check/checkContext.ts'
import type { LexiconFile } from '../../../src/check/lexicon/lexiconFile.ts'
import type { Finding } from '../../../src/article/finding.ts'

/** What of a body changed since it was looked at last: so many top blocks from one on gave way to others. */
export interface BodyChange {
  readonly from: number
  readonly gone: number
  readonly blocks: readonly NodeJson[]
}

/** What is known beside the article, but for the lists, which are sent once. */
export type CheckAsk = Omit<Partial<CheckContext>, 'lexicons'>

/** What the thread of the checks is asked. */
export type CheckJob =
  | { readonly kind: 'lexicons'; readonly files: readonly LexiconFile[] }
  | {
      readonly kind: 'check'
      readonly number: number
      readonly metadata: Metadata
      readonly body: BodyChange
      readonly ask: CheckAsk
    }

/** What it answers to a check. */
export interface CheckAnswer {
  readonly number: number
  readonly findings: readonly Finding[]
}
