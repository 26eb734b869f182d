import { expect, it } from 'vitest'
import { differingRange } from '../../../../src/article/changes/differingRange.ts'
import { framedBody } from '../../../helpers/framedBody.ts'

it('runs from the first difference to the last, and what is the same at both ends counts once', () => {
  expect(differingRange(framedBody('甲乙丙'), framedBody('甲丁丙'))).toEqual({ fromA: 2, toA: 3, fromB: 2, toB: 3 })
  expect(differingRange(framedBody('甲甲'), framedBody('甲'))).toEqual({ fromA: 2, toA: 3, fromB: 2, toB: 2 })
  expect(differingRange(framedBody('甲'), framedBody('甲', '甲'))).toEqual({ fromA: 3, toA: 3, fromB: 3, toB: 6 })
})

it('is nothing where both are the same', () => {
  expect(differingRange(framedBody('甲', '乙'), framedBody('甲', '乙'))).toBeNull()
})
