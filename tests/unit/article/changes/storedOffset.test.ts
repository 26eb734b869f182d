import { expect, it } from 'vitest'
import { storedOffset } from '../../../../src/article/changes/storedOffset.ts'

const pieces = [
  { size: 2, deleted: false },
  { size: 3, deleted: true },
  { size: 2, deleted: false },
]

it.each([
  [0, 'from', 0],
  [1, 'to', 1],
  [2, 'to', 2],
  [2, 'from', 5],
  [3, 'to', 6],
  [4, 'from', 7],
  [4, 'to', 7],
] as const)('offset %i as %s stands at %i', (offset, side, at) => expect(storedOffset(pieces, offset, side)).toBe(at))

it('begins behind a deletion at the start, and ends before it', () => {
  const [, out, rest] = pieces
  expect(storedOffset([out!, rest!], 0, 'from')).toBe(3)
  expect(storedOffset([out!, rest!], 0, 'to')).toBe(0)
})
