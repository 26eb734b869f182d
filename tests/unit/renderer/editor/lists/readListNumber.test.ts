import { expect, it } from 'vitest'
import { readListNumber } from '../../../../../renderer/editor/lists/readListNumber.ts'

it.each([
  ['7', 7],
  [' 12 ', 12],
  ['０１２', 12],
  ['0', 0],
  ['99999', 99_999],
])('reads %j as %i', (text, number) => {
  expect(readListNumber(text)).toBe(number)
})

it.each(['', '  ', '-1', '1.5', '1e3', '100000', '000000', '三', '1 2', '七7'])('takes %j for no number', (text) => {
  expect(readListNumber(text)).toBeNull()
})
