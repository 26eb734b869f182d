import { expect, it } from 'vitest'
import { differingParts } from '../../../../../src/article/changes/places/differingParts.ts'
import { framedBody, framedLine } from '../../../../helpers/framedBody.ts'

const [a, b, c, d] = ['甲', '乙', '丙', '丁'].map((text) => framedLine(text)) as [
  ReturnType<typeof framedLine>,
  ReturnType<typeof framedLine>,
  ReturnType<typeof framedLine>,
  ReturnType<typeof framedLine>,
]
const parts = (one: readonly (typeof a)[], other: readonly (typeof a)[]) =>
  differingParts(framedBody(...one), framedBody(...other)).map(({ fromA, toA, fromB, toB }) => [fromA, toA, fromB, toB])

it('are the runs between blocks that are the same object in both', () => {
  expect(parts([a, b, c], [a, b, c])).toEqual([])
  expect(parts([a, b, c], [a, d, c])).toEqual([[1, 2, 1, 2]])
  expect(parts([a, b, c], [a, c])).toEqual([[1, 2, 1, 1]])
  expect(parts([a, c], [a, b, c, d])).toEqual([
    [1, 1, 1, 2],
    [2, 2, 3, 4],
  ])
  expect(parts([a, a, b], [a, b])).toEqual([[1, 2, 1, 1]])
})

it('are longer where blocks are other objects, or in another order', () => {
  expect(parts([a, b], [framedLine('甲'), framedLine('乙')])).toEqual([[0, 2, 0, 2]])
  expect(parts([a, b], [b, a])).toEqual([
    [0, 0, 0, 1],
    [1, 2, 2, 2],
  ])
})
