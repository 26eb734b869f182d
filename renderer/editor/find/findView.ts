import type { SearchQuery } from '../../../src/article/find/searchQuery.ts'

/** What the find bar shows. */
export interface FindView {
  readonly mode: 'closed' | 'find' | 'replace'
  readonly query: SearchQuery
  readonly replacement: string
  /** only within what was selected */
  readonly inSelection: boolean
  /** how many places were found, at most `MOST_FOUND` */
  readonly count: number
  /** the place the cursor is at, counted from 1; 0: at none */
  readonly at: number
  /** `pattern`: it is no regular expression; `slow`: it took too long */
  readonly trouble: 'pattern' | 'slow' | null
  /** how many were replaced at once just now; null: none */
  readonly replaced: number | null
}

/** So many places are found at most: nobody walks through more, and all of them can be replaced again. */
export const MOST_FOUND = 20_000
