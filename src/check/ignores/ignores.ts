import type { IgnoredFinding } from '../../article/ignoredFinding.ts'

/** Everything that is let stand: what the article itself records, and what its library does. */
export interface Ignores {
  readonly article: readonly IgnoredFinding[]
  readonly library: readonly IgnoredFinding[]
}

/** Nothing is let stand. */
export const NO_IGNORES: Ignores = { article: [], library: [] }
