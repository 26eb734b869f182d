import { expect, it } from 'vitest'
import { isGoneBlock } from '../../../../src/article/changes/isGoneBlock.ts'

it.each([
  ['figure', true],
  ['table', true],
  ['tableRow', true],
  ['tableCell', true],
  ['paragraph', false],
  ['tableCaption', false],
])('%s that bears the mark: %s', (type, gone) => {
  expect(isGoneBlock({ type, marks: [{ type: 'deletion' }] })).toBe(gone)
  expect(isGoneBlock({ type, marks: [{ type: 'insertion' }] })).toBe(false)
})
