import { afterEach, expect, it } from 'vitest'
import { showFormula } from '../../../../renderer/editor/formula/showFormula.ts'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import { drawFormulasWith } from '../../../../src/article/formula/drawing.ts'

afterEach(() => drawFormulasWith(drawFormula))

it('shows the TeX as long as nothing that draws is there, without calling it a fault', () => {
  const face = document.createElement('span')
  drawFormulasWith(() => null)
  showFormula(face, 'x^2', false)
  expect([face.textContent, face.hasAttribute('data-fault')]).toEqual(['x^2', false])
  drawFormulasWith(drawFormula)
  showFormula(face, 'x^2', false)
  expect(face.querySelector('msup')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
})
