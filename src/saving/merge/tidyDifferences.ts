import type { Token } from './bodyTokens.ts'
import type { Difference } from './differences.ts'
import { isWhole } from './edit.ts'

/**
 * Makes differences of two rows of tokens say what a person did: a few letters that happen to be the same between two changes belong to the
 * change, and a node that was put in or taken out is that node, not the end of one and the beginning of the next.
 */
export function tidyDifferences(a: readonly Token[], b: readonly Token[], found: readonly Difference[]): Difference[] {
  const joined: Difference[] = []
  for (const next of found) {
    let last = next
    for (let before = joined.at(-1); before !== undefined && isChance(a, before, last); before = joined.at(-1)) {
      joined.pop()
      last = { ...last, from: before.from, start: before.start }
    }
    joined.push(last)
  }
  return joined.map((difference, index) => slide(a, b, difference, joined[index - 1]?.to ?? 0))
}

/** Letters between two changes that are no longer than either of them are equal by chance. */
function isChance(a: readonly Token[], before: Difference, after: Difference): boolean {
  const length = after.from - before.to
  if (length > sizeOf(before) || length > sizeOf(after)) return false
  return a.slice(before.to, after.from).every(({ kind }) => kind === 'text')
}

function sizeOf({ from, to, start, end }: Difference): number {
  return Math.max(to - from, end - start)
}

/** Moves a pure removal or addition towards the start until it is whole nodes, where it can be. */
function slide(a: readonly Token[], b: readonly Token[], given: Difference, least: number): Difference {
  const removes = given.start === given.end
  if (!removes && given.from !== given.to) return given
  const row = removes ? a : b
  const part = ({ from, to, start, end }: Difference) => (removes ? a.slice(from, to) : b.slice(start, end))
  if (part(given).every(({ kind }) => kind === 'text')) return given
  for (let moved = given; ;) {
    if (isWhole(part(moved))) return moved
    const first = removes ? moved.from : moved.start
    const last = removes ? moved.to : moved.end
    if (moved.from <= least || row[first - 1]?.key !== row[last - 1]?.key) return given
    moved = { from: moved.from - 1, to: moved.to - 1, start: moved.start - 1, end: moved.end - 1 }
  }
}
