import { describe, expect, it } from 'vitest'
import { countText } from '../../../../src/article/countText.ts'
import { formulaLine } from '../../../../src/article/formula/formulaLine.ts'
import { formulaText } from '../../../../src/article/formula/formulaText.ts'
import { SOME_FORMULAS } from '../../../helpers/someFormulas.ts'

describe('a formula as one would read it out', () => {
  it.each([
    ['E=mc^2', 'E=mc²'],
    ['\\frac{a+b}{2}', '(a+b)/2'],
    ['\\frac12', '1/2'],
    ['\\frac{\\text{总产值}}{\\text{人口}}', '总产值/人口'],
    ['\\sqrt[3]{x+1}', '³√(x+1)'],
    ['x_{ij}', 'x_(ij)'],
    ['x^{y^2}', 'x^(y^2)'],
    ['\\sum_{i=1}^{n} x_i', '∑_(i=1)ⁿx_i'],
    ['\\int_0^1 f(x)\\,\\mathrm{d}x', '∫₀¹f(x)dx'],
    ['\\mathrm{CO}_2', 'CO₂'],
    ["f'(x)", 'f′(x)'],
    ['\\sin x', 'sin x'],
    ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', '(a, b; c, d)'],
    ['\\begin{aligned}a&=b\\\\c&=d\\end{aligned}', 'a=b；c=d'],
    ['\\left.\\frac{a}{b}\\right|_0', 'a/b|₀'],
    ['\\binom{n}{k}', '(n¦k)'],
    ['\\hat x\\vec{v}', 'x̂v⃗'],
    ['\\color{red}{x}+\\boxed{y}', 'x+y'],
    ['a\\xrightarrow{f}b', 'a→^fb'],
    ['a \\bmod b', 'a mod b'],
    ['\\foo{x}', 'foox'],
    ['% 只是备注', ''],
    ['', ''],
  ])('%s: %s', (tex, line) => {
    expect(formulaText(tex)).toBe(line)
  })

  it.each(SOME_FORMULAS)('leaves no command of TeX in the line: %s', (tex) => {
    expect(formulaText(tex)).not.toMatch(/[\\&]|left|right|begin|frac/)
    expect(formulaText(tex)).not.toBe('')
  })

  it('never fails, whatever is written', () => {
    for (const tex of [
      '{',
      '}',
      '\\',
      '^',
      '_',
      '&',
      '\\\\',
      '\\left',
      '\\begin',
      '\\begin{a',
      '\\frac',
      '\\sqrt[',
      '\\end{x}',
      '$',
    ])
      expect(typeof formulaText(tex)).toBe('string')
    expect(formulaText('{'.repeat(2000)).length).toBe(0)
    expect(formulaText('\\sqrt{'.repeat(300) + 'x').length).toBeLessThan(2000)
  })

  it('counts as newsrooms count: a run of letters one, a sign one, a power one', () => {
    expect(countText(formulaText('E=mc^2'))).toBe(4)
    expect(countText(formulaText('\\frac{\\text{总产值}}{\\text{人口}}'))).toBe(6)
  })

  it('is text with marks, beside those of the formula', () => {
    expect(formulaLine('x^2', [{ type: 'bold' }, { type: 'superscript' }])).toEqual([
      { type: 'text', text: 'x', marks: [{ type: 'bold' }] },
      { type: 'text', text: '2', marks: [{ type: 'bold' }, { type: 'superscript' }] },
    ])
  })
})
