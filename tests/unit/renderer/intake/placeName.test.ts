import { expect, it } from 'vitest'
import { placeName } from '../../../../renderer/intake/placeName.ts'

it.each([
  ['12', '第 12 行'],
  ['document', '全文'],
  ['assets', '图片'],
  ['authors', '作者'],
  ['document/3/0', 'document/3/0'],
  ['constructor', 'constructor'],
])('names the place %s', (where, name) => {
  expect(placeName(where, 'zh', (line) => `第 ${line} 行`)).toBe(name)
})
