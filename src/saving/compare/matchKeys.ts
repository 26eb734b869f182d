import { diffArrays } from 'diff'
import { anchorUnique } from './anchorUnique.ts'
import { betweenMatches } from './betweenMatches.ts'
import type { Match } from './match.ts'

/** Past so many insertions and deletions the exact search, whose cost grows with their square, gives way to anchors. */
const MOST_EDITS = 2000
/** the same between anchors, where there are many stretches to search */
const MOST_EDITS_BETWEEN = 100
/** milliseconds; a second bound, for slow machines */
const LONGEST = 500

/**
 * Finds what two lists have in common: matches that rise on both sides, as many as possible. Where the lists differ so much that the exact
 * answer would take long, keys that stand once on each side lead, and the rest is searched between them.
 */
export function matchKeys(before: readonly string[], after: readonly string[]): Match[] {
  return matchWithin(before, after, MOST_EDITS)
}

function matchWithin(before: readonly string[], after: readonly string[], most: number): Match[] {
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  const head: Match[] = Array.from({ length: start }, (_, at) => [at, at])
  const tail: Match[] = Array.from({ length: end }, (_, at) => [before.length - end + at, after.length - end + at])
  const middle = matchMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), most)
  return [...head, ...middle.map(([b, a]): Match => [b + start, a + start]), ...tail]
}

/** What stands on one side only can match nothing: the search is spared it. */
function matchMiddle(before: readonly string[], after: readonly string[], most: number): Match[] {
  const inAfter = new Set(after)
  const inBefore = new Set(before)
  const left = [...before.keys()].filter((place) => inAfter.has(before[place] as string))
  const right = [...after.keys()].filter((place) => inBefore.has(after[place] as string))
  const leftKeys = left.map((place) => before[place] as string)
  const rightKeys = right.map((place) => after[place] as string)
  return search(leftKeys, rightKeys, most).map(([b, a]) => [left[b] as number, right[a] as number])
}

function search(before: readonly string[], after: readonly string[], most: number): Match[] {
  if (before.length === 0 || after.length === 0) return []
  const parts = diffArrays([...before], [...after], { maxEditLength: most, timeout: LONGEST })
  if (parts === undefined) return searchByAnchors(before, after)
  const matches: Match[] = []
  let [b, a] = [0, 0]
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let at = 0; at < count; at += 1) matches.push([b + at, a + at])
    if (!added) b += count
    if (!removed) a += count
  }
  return matches
}

function searchByAnchors(before: readonly string[], after: readonly string[]): Match[] {
  const anchors = anchorUnique(before, after)
  if (anchors.length === 0) return []
  return betweenMatches(anchors, before.length, after.length).flatMap(({ start, before: b, after: a, match }) => {
    const inner = matchWithin(before.slice(start[0], b), after.slice(start[1], a), MOST_EDITS_BETWEEN)
    const moved = inner.map(([x, y]): Match => [x + start[0], y + start[1]])
    return match === null ? moved : [...moved, match]
  })
}
