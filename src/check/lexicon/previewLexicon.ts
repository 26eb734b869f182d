import { inspectLexicon, type InspectedLexicon, type RefusedLine } from './inspectLexicon.ts'
import type { LexiconEntry } from './lexicon.ts'

/** What is shown of a list before it is kept. */
export interface LexiconPreview extends Pick<InspectedLexicon, 'head'> {
  readonly count: number
  /** the first entries */
  readonly sample: readonly LexiconEntry[]
  readonly refusedCount: number
  /** the first lines that are refused */
  readonly refused: readonly RefusedLine[]
}

const SHOWN = 50

/** What is shown of a list before it is kept: as much as a person looks at. */
export function previewLexicon(text: string, fileName: string): LexiconPreview {
  const { head, entries, refused } = inspectLexicon(text, fileName)
  return {
    head,
    count: entries.length,
    sample: entries.slice(0, SHOWN),
    refusedCount: refused.length,
    refused: refused.slice(0, SHOWN),
  }
}
