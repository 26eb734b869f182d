import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences, type Difference } from '../../../../src/saving/merge/differences.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 })

function applied(a: readonly string[], b: readonly string[], found: readonly Difference[]): string[] {
  const result: string[] = []
  let at = 0
  for (const { from, to, start, end } of found) {
    result.push(...a.slice(at, from), ...b.slice(start, end))
    at = to
  }
  return [...result, ...a.slice(at)]
}

/** The fewest removals and additions, the slow way. */
function fewest(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length
  const rest = a[0] === b[0] ? fewest(a.slice(1), b.slice(1)) : Infinity
  return Math.min(rest, 1 + fewest(a.slice(1), b), 1 + fewest(a, b.slice(1)))
}

describe('differences', () => {
  it('make the second list of the first, and are in order with something equal between', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = differences(a, b, 100) ?? []
        expect(applied(a, b, found)).toEqual(b)
        for (const [index, { from, start }] of found.entries()) {
          const before = found[index - 1]
          if (before !== undefined) expect([from > before.to, start > before.end]).toEqual([true, true])
        }
      }),
    )
  })

  it('are as few as can be', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
    fc.assert(
      fc.property(few, few, (a, b) => {
        const size = (differences(a, b, 100) ?? []).reduce((n, d) => n + d.to - d.from + d.end - d.start, 0)
        expect(size).toBe(fewest(a, b))
      }),
      { numRuns: 300 },
    )
  })

  it('are looked for no further than asked', () => {
    expect(differences(['a', 'b', 'c'], ['x', 'y', 'z'], 5)).toBeNull()
    expect(differences(['a', 'b', 'c'], ['x', 'y', 'z'], 6)).toEqual([{ from: 0, to: 3, start: 0, end: 3 }])
  })
})
