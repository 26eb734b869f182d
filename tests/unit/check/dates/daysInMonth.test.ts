import { expect, it } from 'vitest'
import { daysInMonth } from '../../../../src/check/dates/daysInMonth.ts'

it('knows leap years, and gives February 29 days where the year is not said', () => {
  expect([daysInMonth(2015, 2), daysInMonth(2016, 2), daysInMonth(null, 2), daysInMonth(1900, 2)]).toEqual([
    28, 29, 29, 28,
  ])
  expect([daysInMonth(2016, 4), daysInMonth(2016, 12)]).toEqual([30, 31])
})
