import type { Match } from './match.ts'

/** The longest part of a list of matches in which the places after rise too. `matches` are in rising order of their places before. */
export function risingMatches(matches: readonly Match[]): Match[] {
  /** for each length, the index of the match with the lowest place after that ends a rising part of that length */
  const ends: number[] = []
  const previous: number[] = []
  matches.forEach(([, after], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[ends[middle] as number] as Match)[1] < after) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] as number)
    ends[low] = index
  })
  const rising: Match[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] as number)
    rising.push(matches[index] as Match)
  return rising.reverse()
}
