import { expect, it } from 'vitest'
import { placeBelow } from '../../../../../renderer/editor/figure/placeBelow.ts'
import { at, doc, fig, find, group, holding, p } from '../bodies.ts'

const body = doc(fig({}, '甲'), group(fig({}, '乙'), fig({}, '丙')), p('后'))

it('is below the figure, or the group it stands in', () => {
  expect(placeBelow(at(body, find(body, '甲')))).toBe(3)
  const after = body.content.size - 3
  expect(placeBelow(at(body, find(body, '乙')))).toBe(after)
  expect(placeBelow(at(body, find(body, '丙') + 1))).toBe(after)
  expect(placeBelow(holding(body, find(body, '乙') - 1))).toBe(after)
})

it('is none from anywhere else', () => {
  expect(placeBelow(at(body, find(body, '后')))).toBeNull()
  expect(placeBelow(holding(body, 0))).toBeNull()
})
