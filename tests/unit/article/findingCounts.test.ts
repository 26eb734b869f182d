import { expect, it } from 'vitest'
import { FINDING_WEIGHTS, findingTotal, findingWeight } from '../../../src/article/findingCounts.ts'

it('weighs by the heaviest, and counts all', () => {
  const counts = [
    { errors: 1, warnings: 2, hints: 3 },
    { errors: 0, warnings: 1, hints: 9 },
    { errors: 0, warnings: 0, hints: 4 },
    { errors: 0, warnings: 0, hints: 0 },
  ]
  expect(counts.map(findingWeight)).toEqual(FINDING_WEIGHTS)
  expect(counts.map(findingTotal)).toEqual([6, 10, 4, 0])
})
