import type { TextRange } from './findInText.ts'
import type { SearchQuery } from './searchQuery.ts'

/** A place that a pattern fits, with what its groups hold; the first is the whole. */
export interface PatternMatch extends TextRange {
  readonly groups: readonly string[]
}

/** Makes the regular expression of a query; null where it is none. */
export function patternOf({ text, matchCase }: SearchQuery): RegExp | null {
  try {
    return new RegExp(text, matchCase ? 'gum' : 'guim')
  } catch {
    return null
  }
}

/**
 * Finds the places a pattern fits, from the left; places of no length are left out. A bad pattern can take longer than anybody lives: to be
 * called where it can be stopped.
 * @param most after how many it stops
 */
export function matchPattern(text: string, pattern: RegExp, most: number): PatternMatch[] {
  const found: PatternMatch[] = []
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue
    found.push({ from: match.index, to: match.index + match[0].length, groups: match.map((group) => group ?? '') })
    if (found.length >= most) break
  }
  return found
}
