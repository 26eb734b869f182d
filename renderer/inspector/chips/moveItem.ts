/** A list with one item moved to another place; the same list where that changes nothing. */
export function moveItem<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const target = Math.min(Math.max(to, 0), list.length - 1)
  const item = list[from]
  if (item === undefined || target === from) return list
  const others = list.filter((_, index) => index !== from)
  return [...others.slice(0, target), item, ...others.slice(target)]
}
