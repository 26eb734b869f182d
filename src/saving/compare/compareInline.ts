import type { NodeJson } from '../../article/document/documentJson.ts'
import { betweenMatches } from './betweenMatches.ts'
import { compareStyles } from './compareStyles.ts'
import type { InlineChange } from './comparison.ts'
import { inlineTokens, type InlineToken } from './inlineTokens.ts'
import { joinRuns } from './joinRuns.ts'
import { matchKeys } from './matchKeys.ts'
import { settleMatches } from './settleMatches.ts'
import { splitCharacters } from './splitCharacters.ts'
import { splitWords } from './splitWords.ts'

/**
 * Compares the content of two text blocks by words; where a word gave way to another, what they share at their ends is kept. Of each change
 * the deleted words come first.
 */
export function compareInline(before: readonly NodeJson[], after: readonly NodeJson[]): InlineChange[] {
  const [left, right] = [inlineTokens(before, splitWords), inlineTokens(after, splitWords)]
  const matches = settleMatches(matchKeys(left.map(keyOf), right.map(keyOf)), left, right)
  const runs = betweenMatches(matches, left.length, right.length).flatMap(({ start, before: b, after: a, match }) => [
    ...compareGap(left.slice(start[0], b), right.slice(start[1], a)),
    ...(match === null ? [] : keep(left[match[0]] as InlineToken, right[match[1]] as InlineToken)),
  ])
  return joinRuns(runs)
}

function compareGap(before: readonly InlineToken[], after: readonly InlineToken[]): InlineChange[] {
  if (before.length === 0) return after.flatMap(({ nodes }) => nodes).map((node) => ({ kind: 'inserted', node }))
  if (after.length === 0) return before.flatMap(({ nodes }) => nodes).map((node) => ({ kind: 'deleted', node }))
  const [left, right] = [characters(before), characters(after)]
  const shorter = Math.min(left.length, right.length)
  let start = 0
  while (start < shorter && left[start]?.key === right[start]?.key) start += 1
  let end = 0
  while (end < shorter - start && left.at(-1 - end)?.key === right.at(-1 - end)?.key) end += 1
  const both = (from: number, to: number, shift: number) =>
    left.slice(from, to).flatMap((token, index) => keep(token, right[from + shift + index] as InlineToken))
  return [
    ...both(0, start, 0),
    ...left
      .slice(start, left.length - end)
      .flatMap(({ nodes }) => nodes.map((node) => ({ kind: 'deleted' as const, node }))),
    ...right
      .slice(start, right.length - end)
      .flatMap(({ nodes }) => nodes.map((node) => ({ kind: 'inserted' as const, node }))),
    ...both(left.length - end, left.length, right.length - left.length),
  ]
}

function characters(tokens: readonly InlineToken[]): InlineToken[] {
  return inlineTokens(
    tokens.flatMap(({ nodes }) => nodes),
    splitCharacters,
  )
}

function keep(before: InlineToken, after: InlineToken): InlineChange[] {
  return compareStyles(before.nodes, after.nodes)
}

function keyOf({ key }: InlineToken): string {
  return key
}
