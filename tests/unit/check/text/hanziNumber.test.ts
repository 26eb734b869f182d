import { expect, it } from 'vitest'
import { hanziNumber } from '../../../../src/check/text/hanziNumber.ts'

it.each([
  ['十', 10],
  ['二十五', 25],
  ['一百零八', 108],
  ['三千五百', 3500],
  ['1百零8', 108],
  ['2百3十4', 234],
  ['两千', 2000],
  ['甲', null],
])('reads %s', (text, value) => {
  expect(hanziNumber(text)).toBe(value)
})
