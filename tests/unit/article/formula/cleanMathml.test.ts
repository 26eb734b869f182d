import { expect, it } from 'vitest'
import { cleanMathml } from '../../../../src/article/formula/cleanMathml.ts'
import { parseMathml } from '../../../../src/article/formula/parseMathml.ts'

const cleaned = (inner: string) => JSON.stringify(cleanMathml(parseMathml(`<math>${inner}</math>`)!).children)

it('keeps what draws', () => {
  expect(cleaned('<mo stretchy="false">(</mo>')).toBe(
    '[{"name":"mo","attributes":{"stretchy":"false"},"children":["("]}]',
  )
})

it('takes out links, pictures, scripts and styles, and keeps the signs in them', () => {
  expect(cleaned('<mi href="javascript:x" style="a" onclick="b">x</mi>')).toBe(
    '[{"name":"mi","attributes":{},"children":["x"]}]',
  )
  expect(cleaned('<mglyph src="http://a.cn/a.png"/><script>x</script>')).toBe('["x"]')
  expect(cleaned('<mstyle mathcolor="url(http://a.cn)"><mi>x</mi></mstyle>')).not.toContain('url')
})

it('writes letters of a face as the characters that browsers draw', () => {
  expect(cleaned('<mi mathvariant="double-struck">R</mi>')).toBe('[{"name":"mi","attributes":{},"children":["ℝ"]}]')
  expect(cleaned('<mi mathvariant="normal">d</mi>')).toContain('"mathvariant":"normal"')
})

it('makes a row of a sign that is made of others, which HTML does not allow', () => {
  expect(cleaned('<mi><mover><mi>b</mi><mi>a</mi></mover></mi>')).toMatch(
    /^\[\{"name":"mrow","attributes":\{\},"children":\[\{"name":"mover"/,
  )
})
