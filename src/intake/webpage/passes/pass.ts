import type { Bilingual } from '../../../base/language.ts'
import type { Block } from '../convert/block.ts'
import type { Metadata } from '../../../article/metadata.ts'

/** What the passes may look at, and where they say what they left out. */
export interface PassContext {
  readonly metadata: Metadata
  /** the headline's order; blocks before it are not the article's */
  readonly from: number | null
  readonly drop: (block: Block, why: Bilingual) => void
}

/** One step of the cleaning: takes the blocks of the body, gives those that stay, tells of the others. */
export type Pass = (blocks: readonly Block[], context: PassContext) => readonly Block[]
