import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DifferingPart } from '../../../../../src/article/changes/places/differingParts.ts'
import { joinedParts } from '../../../../../src/article/changes/places/joinedParts.ts'

/** Runs of so many blocks, each so far behind the one before it. */
function runs(...sizes: readonly (readonly [gap: number, size: number])[]): DifferingPart[] {
  let at = 0
  return sizes.map(([gap, size]) => {
    const fromA = at + gap
    at = fromA + size
    return { fromA, toA: at, fromB: fromA, toB: at }
  })
}
const short = (parts: readonly DifferingPart[]) => parts.map(({ fromA, toA }) => [fromA, toA])

it('leaves as many as are asked for as they are', () => {
  const parts = runs([0, 1], [1, 1])
  expect(joinedParts(parts, 2)).toBe(parts)
  expect(joinedParts([], 1)).toEqual([])
})

it('joins those that lie nearest to one another first', () => {
  const parts = runs([0, 1], [5, 1], [1, 2], [3, 1])
  expect(short(joinedParts(parts, 3))).toEqual([
    [0, 1],
    [6, 10],
    [13, 14],
  ])
  expect(short(joinedParts(parts, 2))).toEqual([
    [0, 1],
    [6, 14],
  ])
  expect(short(joinedParts(parts, 1))).toEqual([[0, 14]])
})

it('gives so many in order, which hold all there were', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (sizes, most) => {
      const parts = runs(...sizes)
      const joined = joinedParts(parts, most)
      expect(joined.length).toBe(Math.min(parts.length, most))
      for (const { fromA, toA } of parts)
        expect(joined.filter((each) => each.fromA <= fromA && toA <= each.toA).length).toBe(1)
      joined.forEach(({ fromA }, index) => expect(fromA).toBeGreaterThanOrEqual(joined[index - 1]?.toA ?? 0))
    }),
  )
})
