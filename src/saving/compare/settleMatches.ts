import type { InlineToken } from './inlineTokens.ts'
import type { Match } from './match.ts'

/** Up to so many units of kept text between two larger changes are taken into them: a lone 的 or a comma there helps nobody to read. */
const CRUMB = 3
/** A hard break weighs more than a crumb: it shapes the text. */
const BREAK = CRUMB + 1

/** Lets go of short kept runs that stand between changes at least as long as they are. */
export function settleMatches(
  matches: readonly Match[],
  before: readonly InlineToken[],
  after: readonly InlineToken[],
): Match[] {
  const settled: Match[] = []
  for (let first = 0; first < matches.length;) {
    let next = first + 1
    while (next < matches.length && follows(matches[next - 1] as Match, matches[next] as Match)) next += 1
    const run = matches.slice(first, next)
    const [start, end] = [run[0] as Match, run[run.length - 1] as Match]
    const left = settled.at(-1) ?? ([-1, -1] as const)
    const right = matches[next] ?? ([before.length, after.length] as const)
    const size = sizeOf(after, start[1], end[1] + 1)
    const crumb = size <= CRUMB && size <= gapSize(left, start) && size <= gapSize(end, right)
    if (!crumb) for (const match of run) settled.push(match)
    first = next
  }
  return settled

  function gapSize(from: Match, to: Match): number {
    return Math.max(sizeOf(before, from[0] + 1, to[0]), sizeOf(after, from[1] + 1, to[1]))
  }
}

function follows(a: Match, b: Match): boolean {
  return b[0] === a[0] + 1 && b[1] === a[1] + 1
}

function sizeOf(tokens: readonly InlineToken[], from: number, to: number): number {
  let size = 0
  for (let at = from; at < to; at += 1)
    for (const { text } of (tokens[at] as InlineToken).nodes) size += text?.length ?? BREAK
  return size
}
