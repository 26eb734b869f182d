import type { DifferingPart } from './differingParts.ts'

/**
 * Runs that lie nearest to one another as one, with what stands between them, until there are no more than so many.
 * @param most at least 1
 */
export function joinedParts(parts: readonly DifferingPart[], most: number): readonly DifferingPart[] {
  if (parts.length <= most) return parts
  const gaps = parts.slice(1).map(({ fromA }, index) => ({ index: index + 1, size: fromA - (parts[index]?.toA ?? 0) }))
  const ends = new Set(
    gaps
      .sort((a, b) => b.size - a.size || a.index - b.index)
      .slice(0, most - 1)
      .map(({ index }) => index),
  )
  const out: DifferingPart[] = []
  parts.forEach((part, index) => {
    const last = out.at(-1)
    if (last === undefined || ends.has(index)) out.push(part)
    else out[out.length - 1] = { ...last, toA: part.toA, toB: part.toB }
  })
  return out
}
