import type { Manuscript } from '../manuscript.ts'

/** What the importer makes of a Word file. */
export interface WordManuscript extends Manuscript {
  readonly kind: 'word'
}
