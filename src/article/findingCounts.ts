/** How many findings of each severity an article has. */
export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

/** What the heaviest finding of an article is, the heaviest first; `none`: it was checked, and nothing was found. */
export const FINDING_WEIGHTS = ['error', 'warning', 'hint', 'none'] as const

/** One of these. */
export type FindingWeight = (typeof FINDING_WEIGHTS)[number]

/** What the heaviest finding is. */
export function findingWeight({ errors, warnings, hints }: FindingCounts): FindingWeight {
  return errors > 0 ? 'error' : warnings > 0 ? 'warning' : hints > 0 ? 'hint' : 'none'
}

/** How many there are in all. */
export function findingTotal({ errors, warnings, hints }: FindingCounts): number {
  return errors + warnings + hints
}
