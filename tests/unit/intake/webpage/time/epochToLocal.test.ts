import { expect, it } from 'vitest'
import { epochToLocal } from '../../../../../src/intake/webpage/time/epochToLocal.ts'

it("shows a moment on Shanghai's clock, and refuses what is none", () => {
  expect(epochToLocal(1581418070)).toBe('2020-02-11T18:47:50+08:00')
  expect([12, -5, NaN, 9e12, 1.5].map(epochToLocal)).toEqual([null, null, null, null, null])
})
