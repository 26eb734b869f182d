import type { Match } from './match.ts'

/** What lies between two matches: places from `start` up to `before` and `after`, then the match itself, if any follows. */
export interface Gap {
  readonly start: Match
  readonly before: number
  readonly after: number
  readonly match: Match | null
}

/** The gaps before, between and behind rising matches, each with the match that ends it; the last has none. Gaps may be empty. */
export function betweenMatches(matches: readonly Match[], beforeLength: number, afterLength: number): Gap[] {
  const gaps: Gap[] = []
  let start: Match = [0, 0]
  for (const match of matches) {
    gaps.push({ start, before: match[0], after: match[1], match })
    start = [match[0] + 1, match[1] + 1]
  }
  gaps.push({ start, before: beforeLength, after: afterLength, match: null })
  return gaps
}
