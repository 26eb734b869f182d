import type { Match } from './match.ts'
import { risingMatches } from './risingMatches.ts'

/** Matches the keys that stand exactly once on each side, as many as can be had without crossing. Quick on any input: n log n. */
export function anchorUnique(before: readonly string[], after: readonly string[]): Match[] {
  const places = placesOfUnique(after)
  const candidates: Match[] = []
  for (const [key, place] of placesOfUnique(before)) {
    const other = places.get(key)
    if (other !== undefined) candidates.push([place, other])
  }
  return risingMatches(candidates.sort(([a], [b]) => a - b))
}

function placesOfUnique(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  keys.forEach((key, place) => {
    if (places.has(key)) repeated.add(key)
    else places.set(key, place)
  })
  for (const key of repeated) places.delete(key)
  return places
}
