import { describe, expect, it } from 'vitest'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import type { MathElement } from '../../../../src/article/formula/mathElement.ts'
import { texOf } from '../../../../src/article/formula/texOf.ts'
import { treeOfMathml } from '../../../../src/article/formula/treeOfMathml.ts'
import { SOME_FORMULAS } from '../../../helpers/someFormulas.ts'

function drawn(tex: string): MathElement {
  const made = drawFormula(tex, true)
  if (!made.ok) throw new Error(`not understood: ${tex} at ${made.near}`)
  return made.math
}

describe('a formula through MathML and back', () => {
  it.each(SOME_FORMULAS)('is the same TeX: %s', (tex) => {
    expect(texOf(treeOfMathml(drawn(tex)))).toBe(tex)
  })

  it.each([
    ['\\frac12', '\\frac{1}{2}'],
    ['{a \\over b}', '\\frac{a}{b}'],
    ['\\dfrac ab', '\\frac{a}{b}'],
    ['\\R', '\\mathbb{R}'],
    ['\\boxed{x}', 'x'],
    ['人口', '\\text{人口}'],
    ['\\text{50\\% {a} \\& b\\textbackslash}', '\\text{50\\% a \\& b\\textbackslash{}}'],
    ['a\\leqslant b', 'a\\leqslant b'],
    ['\\begin{align}a&=b\\end{align}', '\\begin{aligned}a&=b\\end{aligned}'],
  ])('%s is written as %s', (tex, other) => {
    expect(texOf(treeOfMathml(drawn(tex)))).toBe(other)
  })
})
