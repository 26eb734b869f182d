import { expect, it } from 'vitest'
import { inRoman } from '../../../src/base/inRoman.ts'

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%i is %s', (value, text) => {
  expect(inRoman(value)).toBe(text)
})

it.each([0, -3, 4000])('leaves %i, which has no Roman digits, as it is', (value) => {
  expect(inRoman(value)).toBe(String(value))
})
