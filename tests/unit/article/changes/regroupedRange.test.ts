import { expect, it } from 'vitest'
import { regroupedRange } from '../../../../src/article/changes/regroupedRange.ts'
import { doc, fig, group, list, p } from '../../renderer/editor/bodies.ts'

const [a, b, c] = [fig({ asset: '甲.png' }, '甲'), fig({ asset: '乙.png' }, '乙'), fig({ asset: '丙.png' }, '丙')]

it('covers the pictures that were set side by side, and those that were parted', () => {
  const [apart, grouped] = [doc(p('前'), a, b, p('后')), doc(p('前'), group(a, b), p('后'))]
  expect(regroupedRange(apart, grouped)).toEqual({ fromA: 3, toA: 9, fromB: 3, toB: 11 })
  expect(regroupedRange(grouped, apart)).toEqual({ fromA: 3, toA: 11, fromB: 3, toB: 9 })
  expect(regroupedRange(doc(a, p(), b), doc(group(a, b)))).not.toBeNull()
  expect(regroupedRange(doc(list([p('项'), a, b])), doc(list([p('项'), group(a, b)])))).not.toBeNull()
})

it('is none where nothing differs, or words or other blocks do', () => {
  expect(regroupedRange(doc(group(a, b)), doc(group(a, b)))).toBeNull()
  expect(regroupedRange(doc(a, b), doc(a, c))).toBeNull()
  expect(regroupedRange(doc(p('前'), a, b), doc(p('改'), group(a, b)))).toBeNull()
  expect(regroupedRange(doc(a, p('间'), b), doc(group(a, b)))).toBeNull()
  expect(regroupedRange(doc(p('一'), p('二')), doc(list([p('一')], [p('二')])))).toBeNull()
})
