import type { Summary } from './summary.ts'

/** How many of those that were handed in were returned, in whole per cent; null where none was handed in. */
export function returnRate({ handedIn, returned }: Pick<Summary, 'handedIn' | 'returned'>): number | null {
  return handedIn === 0 ? null : Math.round((returned / handedIn) * 100)
}
