import type { Hit } from '../article/finding.ts'
import type { PlacedHit } from './rule.ts'
import { placeKey } from './placeKey.ts'

/** The hits of one rule in one text without those that overlap an earlier one. */
export function apartHits<T extends Hit>(hits: readonly T[]): readonly T[] {
  if (hits.length < 2) return hits
  let end = -1
  return [...hits]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      const free = from >= end
      if (free) end = Math.max(to, from + 1)
      return free
    })
}

/** The hits of a rule about the whole article without those that overlap an earlier one of the same text. */
export function apartByPlace(hits: readonly PlacedHit[]): readonly PlacedHit[] {
  if (hits.length < 2) return hits
  const byPlace = new Map<string, PlacedHit[]>()
  for (const hit of hits) {
    const key = placeKey(hit.place)
    const placed = byPlace.get(key)
    if (placed === undefined) byPlace.set(key, [hit])
    else placed.push(hit)
  }
  // What concerns a field or the article as a whole has no range to overlap with.
  return [...byPlace.values()].flatMap((placed) => [
    ...placed.filter(({ from, to }) => from === to),
    ...apartHits(placed.filter(({ from, to }) => from !== to)),
  ])
}
