/** Does the same to every item, at most `limit` at a time, and gives the outcomes in the items' order. */
export async function mapSome<T, U>(items: readonly T[], limit: number, each: (item: T) => Promise<U>): Promise<U[]> {
  const outcomes = new Array<U>(items.length)
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const mine = next
      next += 1
      outcomes[mine] = await each(items[mine] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return outcomes
}
