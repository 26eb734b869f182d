import { expect, it } from 'vitest'
import { isBelow } from '../../../../src/library/lists/isBelow.ts'

it('knows what lies below a channel from what only begins alike', () => {
  expect(isBelow('理论/党建', '理论')).toBe(true)
  expect(isBelow('理论/党建/基层', '理论/党建')).toBe(true)
  expect(isBelow('理论界/党建', '理论')).toBe(false)
  expect(isBelow('理论', '理论')).toBe(false)
})
