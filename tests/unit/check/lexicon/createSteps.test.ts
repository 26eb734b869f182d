import { expect, it } from 'vitest'
import { createSteps } from '../../../../src/check/lexicon/createSteps.ts'

it('keeps every step apart, however many fall on one place', () => {
  const steps = createSteps(5000)
  for (let n = 1; n <= 5000; n += 1) expect(steps.take(n % 50, 0x4e00 + Math.floor(n / 50), n)).toBe(n)
  for (let n = 1; n <= 5000; n += 1) expect(steps.find(n % 50, 0x4e00 + Math.floor(n / 50))).toBe(n)
  expect(steps.find(51, 0x4e00)).toBe(0)
  expect(steps.take(1, 0x4e00, 9999)).toBe(1)
})
