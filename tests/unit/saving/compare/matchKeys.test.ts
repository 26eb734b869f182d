import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKeys } from '../../../../src/saving/compare/matchKeys.ts'

const keys = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 30 })

/** The length of the longest common part, by the book. */
function longest(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const [up, left, both] = [table[i - 1]?.[j] ?? 0, table[i]?.[j - 1] ?? 0, table[i - 1]?.[j - 1] ?? 0]
      ;(table[i] as number[])[j] = a[i - 1] === b[j - 1] ? both + 1 : Math.max(up, left)
    }
  }
  return table[a.length]?.[b.length] ?? 0
}

describe('matchKeys', () => {
  it('matches equal keys in rising order, as many as there can be', () => {
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const matches = matchKeys(before, after)
        expect(matches.every(([b, a]) => before[b] === after[a])).toBe(true)
        const rising = matches
          .slice(1)
          .every(([b, a], at) => b > (matches[at]?.[0] ?? -1) && a > (matches[at]?.[1] ?? -1))
        expect(rising).toBe(true)
        expect(matches).toHaveLength(longest(before, after))
      }),
      { numRuns: 500 },
    )
  })

  it('ends soon on long lists that share every key in another order', () => {
    const before = Array.from({ length: 20_000 }, (_, n) => `第${n}段`)
    const after = before.toSorted(
      (a, b) => ((a.length * 7919 + a.charCodeAt(1)) % 97) - ((b.length * 7919 + b.charCodeAt(1)) % 97),
    )
    const turned = [...before].reverse()
    const began = performance.now()
    expect(matchKeys(before, after).length).toBeGreaterThan(0)
    expect(matchKeys(before, turned)).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('ends soon where nothing is rare either', () => {
    const before = Array.from({ length: 8000 }, (_, n) => String((n * n) % 7))
    const after = Array.from({ length: 8000 }, (_, n) => String((n * n * n) % 11))
    const began = performance.now()
    const matches = matchKeys(before, after)
    expect(matches.every(([b, a]) => before[b] === after[a])).toBe(true)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
