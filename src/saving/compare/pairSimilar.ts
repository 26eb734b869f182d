import type { NodeJson } from '../../article/document/documentJson.ts'
import { betweenMatches } from './betweenMatches.ts'
import { blockProfile, type BlockProfile } from './blockProfile.ts'
import type { Match } from './match.ts'
import { risingMatches } from './risingMatches.ts'
import { similarity } from './similarity.ts'

/** Two blocks less alike than this are a deletion and an insertion. */
const ALIKE = 0.4
/** So many pairs of blocks are all compared; more are first narrowed down by what is rare in them. */
const MOST_PAIRS = 2500
/** length of the strings by which blocks find each other, in units of text */
const RARE = 6
/** units of text from which on a text is long */
const LONG = 60

/** Pairs the blocks of two stretches that have no block in common: rising pairs of blocks that were changed into one another. */
export function pairSimilar(before: readonly NodeJson[], after: readonly NodeJson[]): Match[] {
  if (before.length === 0 || after.length === 0) return []
  const [left, right] = [before.map(blockProfile), after.map(blockProfile)]
  // Where one block stands in the place of one other, filling or emptying it is a change too.
  const [a, b] = [left[0] as BlockProfile, right[0] as BlockProfile]
  const alone = left.length === 1 && right.length === 1
  if (alone && a.family === b.family && a.family !== 'figure' && (a.size === 0 || b.size === 0)) return [[0, 0]]
  return pairAll(left, right)
}

function pairAll(left: readonly BlockProfile[], right: readonly BlockProfile[]): Match[] {
  if (left.length * right.length <= MOST_PAIRS) return align(left, right)
  const leads = pairByRare(left, right)
  return betweenMatches(leads, left.length, right.length).flatMap(({ start, before, after, match }) => {
    const [l, r] = [left.slice(start[0], before), right.slice(start[1], after)]
    const inner = l.length * r.length <= MOST_PAIRS ? align(l, r) : []
    const moved = inner.map(([x, y]): Match => [x + start[0], y + start[1]])
    return match === null ? moved : [...moved, match]
  })
}

/** The rising pairs whose likenesses give the greatest sum. */
function align(left: readonly BlockProfile[], right: readonly BlockProfile[]): Match[] {
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const scores = left.map((a) => right.map((b) => similarity(a, b)))
  const score = (i: number, j: number) => (scores[i] as number[])[j] as number
  const sum = (i: number, j: number) => best[i * width + j] as number
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const pair = score(i, j) >= ALIKE ? score(i, j) + sum(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(pair, sum(i + 1, j), sum(i, j + 1))
    }
  }
  const pairs: Match[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (score(i, j) >= ALIKE && sum(i, j) === score(i, j) + sum(i + 1, j + 1)) pairs.push([i++, j++])
    else if (sum(i, j) === sum(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

/** Pairs each block with the one that holds most of its rare strings: those that stand in one block alone after. */
function pairByRare(left: readonly BlockProfile[], right: readonly BlockProfile[]): Match[] {
  const home = new Map<number, number>()
  right.forEach(({ text }, place) => {
    for (const string of strings(text)) home.set(string, home.has(string) ? -1 : place)
  })
  const candidates = left.flatMap((profile, place): Match[] => {
    const votes = new Map<number, number>()
    for (const string of strings(profile.text)) {
      const other = home.get(string) ?? -1
      if (other >= 0) votes.set(other, (votes.get(other) ?? 0) + 1)
    }
    const [first] = [...votes].sort((a, b) => b[1] - a[1])
    if (first === undefined || similarity(profile, right[first[0]] as BlockProfile) < ALIKE) return []
    return [[place, first[0]]]
  })
  return risingMatches(candidates)
}

/** The different strings of a few signs that a text holds, each as a number; of a long text one in four, the same ones in every text. */
function strings(text: string): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at + RARE <= text.length; at += 1) {
    let hash = 0
    for (let unit = at; unit < at + RARE; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193)
    hash ^= hash >>> 15
    if (text.length < LONG || (hash & 3) === 0) found.add(hash)
  }
  return found
}
