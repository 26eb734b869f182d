import { expect, it } from 'vitest'
import { isEmpty, rowOf, sign } from '../../../../src/article/formula/mathTree.ts'

it('makes one name of upright letters side by side, but for functions', () => {
  expect(rowOf([sign('upright', 'C'), sign('upright', 'O')])).toEqual(sign('upright', 'CO'))
  expect(rowOf([sign('upright', 'sin'), sign('upright', 'x')])).toMatchObject({
    items: [{ text: 'sin' }, { text: 'x' }],
  })
})

it('holds no row in a row', () => {
  const inner = rowOf([sign('name', 'a'), sign('name', 'b')])
  expect(rowOf([inner, sign('name', 'c')])).toMatchObject({ items: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] })
  expect([isEmpty(rowOf([])), isEmpty(rowOf([rowOf([])])), isEmpty(inner)]).toEqual([true, true, false])
})
