import { expect, it } from 'vitest'
import { apartByPlace, apartHits } from '../../../src/check/apartHits.ts'

it('drops what overlaps an earlier hit, and keeps what only touches it', () => {
  expect(
    apartHits([
      { from: 2, to: 4 },
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]),
  ).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 5 },
  ])
})

it('compares only hits of one place, and never those without a range', () => {
  const [a, b] = [{ kind: 'block', path: [0] } as const, { kind: 'block', path: [1] } as const]
  const hits = [
    { place: a, from: 0, to: 3 },
    { place: b, from: 1, to: 2 },
    { place: a, from: 0, to: 0 },
    { place: a, from: 2, to: 4 },
  ]
  expect(apartByPlace(hits)).toEqual([hits[2], hits[0], hits[1]])
})
