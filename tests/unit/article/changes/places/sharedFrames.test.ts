import { expect, it } from 'vitest'
import { sameFrames, samePlace, sharedFrames } from '../../../../../src/article/changes/places/sharedFrames.ts'
import { IN_LIST } from '../../../../helpers/framedBody.ts'

const numbers = (start: number) => [{ type: 'orderedList', attrs: { start } }, IN_LIST[1]] as const

it('counts what is the same from outside in', () => {
  expect(sharedFrames(IN_LIST, [...IN_LIST, ...numbers(1)])).toBe(2)
  expect(sharedFrames(numbers(1), numbers(2))).toBe(0)
  expect(sharedFrames([], IN_LIST)).toBe(0)
})

it('tells places from others', () => {
  expect(sameFrames(IN_LIST, [...IN_LIST])).toBe(true)
  expect(sameFrames(IN_LIST, [...IN_LIST, ...IN_LIST])).toBe(false)
  const place = { within: IN_LIST, above: 1, below: 0 }
  expect(samePlace(place, { ...place })).toBe(true)
  expect(samePlace(place, { ...place, below: 1 })).toBe(false)
  expect(samePlace(place, { ...place, above: 0 })).toBe(false)
  expect(samePlace(place, { ...place, within: numbers(1) })).toBe(false)
})
