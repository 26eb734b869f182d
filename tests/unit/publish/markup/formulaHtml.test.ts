import { afterEach, expect, it } from 'vitest'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import { drawFormulasWith } from '../../../../src/article/formula/drawing.ts'
import { formulaHtml } from '../../../../src/publish/markup/formulaHtml.ts'

afterEach(() => drawFormulasWith(drawFormula))

it('is MathML with the TeX it was made of', () => {
  expect(formulaHtml('x<1', false)).toBe(
    '<math><semantics><mrow><mi>x</mi><mo>&lt;</mo><mn>1</mn></mrow><annotation encoding="application/x-tex">x&lt;1</annotation></semantics></math>',
  )
  expect(formulaHtml('x', true)).toMatch(/^<math display="block">/)
})

it('stands as its TeX where it cannot be understood', () => {
  expect(formulaHtml('\\foo <b>', false)).toBe('\\foo &lt;b&gt;')
})

it('is read out while nothing that draws is there', () => {
  drawFormulasWith(() => null)
  expect(formulaHtml('\\frac{a<b}{2}', false)).toBe('(a&lt;b)/2')
})
