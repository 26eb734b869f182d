import type { BlockProfile } from './blockProfile.ts'

/**
 * How much two blocks are alike, from 0 to 1: the share of neighbouring signs that they have in common (Dice). Blocks of different families
 * are never alike; figures of the same picture always are, and rows of a table that begin with the same words at least by half.
 */
export function similarity(a: BlockProfile, b: BlockProfile): number {
  if (a.family !== b.family) return 0
  if (a.family === 'figure' && (a.picture !== '' || b.picture !== '')) {
    if (a.picture === b.picture) return 1
    if (a.size === 0 || b.size === 0) return 0
  }
  if (a.size === 0 && b.size === 0) return 1
  const [few, many] = a.pairs.size < b.pairs.size ? [a, b] : [b, a]
  let shared = 0
  for (const [pair, count] of few.pairs) shared += Math.min(count, many.pairs.get(pair) ?? 0)
  const share = (2 * shared) / (a.size + b.size)
  return a.label !== '' && a.label === b.label ? Math.max(share, 0.5) : share
}
