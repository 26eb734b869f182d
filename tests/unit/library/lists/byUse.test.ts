import { expect, it } from 'vitest'
import { byUse } from '../../../../src/library/lists/byUse.ts'

it('puts the most used first, and equals always in the same order', () => {
  const counts = [
    ['乙', 1],
    ['甲', 3],
    ['丙', 1],
  ] as const
  const sorted = byUse(new Map(counts))
  expect(sorted.map(({ value }) => value)).toEqual(['甲', '丙', '乙'])
  expect(byUse(new Map([...counts].reverse()))).toEqual(sorted)
})
