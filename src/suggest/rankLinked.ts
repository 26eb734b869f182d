const DAMPING = 0.85
const ROUNDS = 30

/**
 * What each of a set of linked things weighs (TextRank: Mihalcea and Tarau 2004). What is linked to by much weighs much.
 * @param links the weight of the link between two things, by their numbers, both ways
 * @param count of things
 * @returns weights, whose mean is 1
 */
export function rankLinked(links: ReadonlyMap<number, ReadonlyMap<number, number>>, count: number): Float64Array {
  let ranks = new Float64Array(count).fill(1)
  const sums = Array.from({ length: count }, (_, at) => [...(links.get(at)?.values() ?? [])].reduce((a, b) => a + b, 0))
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(count).fill(1 - DAMPING)
    for (const [from, to] of links)
      for (const [at, weight] of to)
        next[at] = (next[at] ?? 0) + (DAMPING * (ranks[from] ?? 0) * weight) / (sums[from] || 1)
    ranks = next
  }
  return ranks
}
