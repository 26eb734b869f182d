import { expect, it } from 'vitest'
import { isSection, sectionEnd, sectionStep } from '../../../../renderer/outline/sectionSteps.ts'

const entry = (path: readonly number[], level: number) => ({ path, level, text: '' })
/** 甲(2) 甲一(3) 引(2, within a quotation) 甲二(3) 乙(2) 乙一(4) */
const entries = [entry([1], 2), entry([3], 3), entry([4, 0], 2), entry([5], 3), entry([7], 2), entry([9], 4)]

it('ends a section at the next heading of its level or a higher one, of the body itself', () => {
  expect(entries.map((_, index) => sectionEnd(entries, index))).toEqual([4, 3, 4, 4, 6, 6])
  expect(entries.map(isSection)).toEqual([true, true, false, true, true, true])
})

it('goes past a neighbour with all under it, out from under a heading, and stops at the ends', () => {
  expect(sectionStep(entries, 4, -1)).toBe(0)
  expect(sectionStep(entries, 0, 1)).toBe(6)
  expect(sectionStep(entries, 3, -1)).toBe(1)
  expect(sectionStep(entries, 1, -1)).toBe(0)
  expect(sectionStep(entries, 3, 1)).toBe(5)
  expect(sectionStep(entries, 5, -1)).toBe(4)
  expect(sectionStep(entries, 0, -1)).toBeNull()
  expect(sectionStep(entries, 4, 1)).toBeNull()
  expect(sectionStep([], 0, 1)).toBeNull()
})
