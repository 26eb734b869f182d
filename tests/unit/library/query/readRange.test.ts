import { expect, it } from 'vitest'
import { readRange } from '../../../../src/library/query/readRange.ts'

it.each([
  ['2000', 2000, 2000],
  ['>2000', 2001, null],
  ['≥2000', 2000, null],
  ['<500', null, 499],
  ['≤500字', null, 500],
  ['1000..2000', 1000, 2000],
  ['1000-2000', 1000, 2000],
  ['..2000', null, 2000],
  ['1,000..', 1000, null],
])('reads %s', (text, least, most) => {
  expect(readRange(text)).toEqual({ least, most })
})

it.each(['', '..', '-', '很多', '>', '1..2..3', '1e9', '99999999999'])('takes %s for none', (text) => {
  expect(readRange(text)).toBeNull()
})
