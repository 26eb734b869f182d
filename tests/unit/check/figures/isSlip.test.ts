import { expect, it } from 'vitest'
import { isSlip } from '../../../../src/check/figures/isSlip.ts'

it.each([
  ['3.2', '2.3'],
  ['120', '210'],
  ['120', '102'],
  ['1200', '120'],
  ['13.5', '1.35'],
  ['326', '336'],
])('%s may be %s', (one, other) => {
  expect(isSlip(one, other)).toBe(true)
  expect(isSlip(other, one)).toBe(true)
})

it.each([
  ['120', '120'],
  ['3', '5'],
  ['1250', '980'],
  ['123', '321'],
  ['12', '1234'],
  ['17', '34'],
])('%s is no slip for %s', (one, other) => {
  expect(isSlip(one, other)).toBe(false)
  expect(isSlip(other, one)).toBe(false)
})
