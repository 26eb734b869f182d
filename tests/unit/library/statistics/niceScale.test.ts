import fc from 'fast-check'
import { expect, it } from 'vitest'
import { niceScale } from '../../../../src/library/statistics/niceScale.ts'

it('marks an axis by round numbers, from nothing to no less than the largest', () => {
  expect(niceScale(7)).toEqual([0, 2, 4, 6, 8])
  expect(niceScale(0.3)).toEqual([0, 0.1, 0.2, 0.3])
  expect(niceScale(100)).toEqual([0, 20, 40, 60, 80, 100])
  expect(niceScale(0)).toEqual([0, 1])
  expect(niceScale(1, true)).toEqual([0, 1])
  expect(niceScale(3, true)).toEqual([0, 1, 2, 3])
  expect(niceScale(40, true)).toEqual([0, 10, 20, 30, 40])
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (largest) => {
      const marks = niceScale(largest)
      expect(marks[0]).toBe(0)
      expect(marks.at(-1) ?? 0).toBeGreaterThanOrEqual(largest * (1 - 1e-6))
      expect(marks.length).toBeLessThanOrEqual(7)
      expect(marks.length).toBeGreaterThanOrEqual(2)
    }),
  )
})
