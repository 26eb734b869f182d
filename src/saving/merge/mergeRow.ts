import type { Token } from './bodyTokens.ts'
import { differences } from './differences.ts'
import { applyEdits, type Edit } from './edit.ts'
import { joinEdits } from './joinEdits.ts'
import { tidyDifferences } from './tidyDifferences.ts'

/** Changed items that are looked for one by one. */
const MOST = 2000

/**
 * Merges two rows that began as one; null where the changes of the two touch.
 * @param letters the items are letters of a text: a few that are equal between two changes belong to the change
 */
export function mergeRow(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  letters: boolean,
): string[] | null {
  const own = edits(base, mine, letters)
  const others = edits(base, theirs, letters)
  const joined = own === null || others === null ? null : joinEdits(tokensOf(base), own, others)
  return joined === null ? null : applyEdits(tokensOf(base), joined).map(({ key }) => key)
}

function tokensOf(items: readonly string[]): Token[] {
  return items.map((text) => ({ kind: 'text', key: text, text, marks: [] }))
}

function edits(base: readonly string[], side: readonly string[], letters: boolean): Edit[] | null {
  const found = differences(base, side, MOST)
  if (found === null) return null
  const after = tokensOf(side)
  const tidy = letters ? tidyDifferences(tokensOf(base), after, found) : found
  return tidy.map(({ from, to, start, end }) => ({ from, to, tokens: after.slice(start, end) }))
}
