/** A run of one list that became a run of another: `a[from, to)` became `b[start, end)`. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/**
 * The shortest way from one list to another (Myers), in order; what stands between two differences is equal in both.
 * @param most removals and additions together that are looked for; their square bounds the memory
 * @returns null where more are needed
 */
export function differences(a: readonly string[], b: readonly string[], most: number): Difference[] | null {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const inner = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail), most)
  return (
    inner?.map(({ from, to, start, end }) => ({
      from: from + head,
      to: to + head,
      start: start + head,
      end: end + head,
    })) ?? null
  )
}

function between(a: readonly string[], b: readonly string[], most: number): Difference[] | null {
  if (a.length === 0 && b.length === 0) return []
  if (a.length === 0 || b.length === 0) return [{ from: 0, to: a.length, start: 0, end: b.length }]
  const limit = Math.min(most, a.length + b.length)
  /** by diagonal (place in `a` less place in `b`): how far `a` is reached after so many edits */
  const reach = new Int32Array(2 * limit + 3)
  const middle = limit + 1
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = fromAbove(reach, middle + diagonal, diagonal, edits)
      let x = down ? at(reach, middle + diagonal + 1) : at(reach, middle + diagonal - 1) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1
      reach[middle + diagonal] = x
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length)
    }
  }
  return null
}

/** Whether the furthest way to a diagonal adds an item of `b`; else it removes one of `a`. */
function fromAbove(reach: Int32Array, place: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, place - 1) < at(reach, place + 1))
}

function walkBack(trace: readonly Int32Array[], length: number, other: number): Difference[] {
  const found: Difference[] = []
  let x = length
  let y = other
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reach = trace[edits] as Int32Array
    const place = x - y + edits + 1
    const down = fromAbove(reach, place, x - y, edits)
    const before = down ? at(reach, place + 1) : at(reach, place - 1)
    const beforeY = before - (x - y) - (down ? 1 : -1)
    const edit = down
      ? { from: before, to: before, start: beforeY, end: beforeY + 1 }
      : { from: before, to: before + 1, start: beforeY, end: beforeY }
    const next = found.at(-1)
    if (next !== undefined && next.from === edit.to && next.start === edit.end)
      found[found.length - 1] = { ...edit, to: next.to, end: next.end }
    else found.push(edit)
    x = before
    y = beforeY
  }
  return found.reverse()
}

function at(list: Int32Array, place: number): number {
  return list[place] as number
}
