/** How many of the expected lines were found, each found line counting once; and those that were not. */
export function recall(expected: readonly string[], found: readonly string[]): { hits: number; missed: string[] } {
  const left = new Map<string, number>()
  for (const line of found) left.set(line, (left.get(line) ?? 0) + 1)
  const missed: string[] = []
  for (const line of expected) {
    const count = left.get(line) ?? 0
    if (count === 0) missed.push(line)
    else left.set(line, count - 1)
  }
  return { hits: expected.length - missed.length, missed }
}
