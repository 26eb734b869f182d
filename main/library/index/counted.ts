/** Counts what is given, and stops at so many. */
export function counted(given: Iterable<unknown>, most: number): number {
  const items = given[Symbol.iterator]()
  let count = 0
  while (count < most && items.next().done !== true) count += 1
  items.return?.()
  return count
}
