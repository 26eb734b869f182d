import { expect, it } from 'vitest'
import { creditText } from '../../../../src/publish/markup/creditText.ts'

it.each([
  ['张三', '摄影:张三'],
  ['新华社记者 张三 摄', '新华社记者 张三 摄'],
  ['受访者供图', '受访者供图'],
  ['', ''],
])('names the photographer %j as %j', (credit, text) => {
  expect(creditText(credit)).toBe(text)
})
