/** Counts what is given, and stops at so many. */
export function counted(given: Iterable<unknown>, most: number): number {
  let count = 0
  for (const _ of given) {
    count += 1
    if (count >= most) break
  }
  return count
}
