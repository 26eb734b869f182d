import { describe, expect, it } from 'vitest'
import { parseMathml } from '../../../../src/article/formula/parseMathml.ts'
import { texAnnotation } from '../../../../src/article/formula/texAnnotation.ts'
import { texOf } from '../../../../src/article/formula/texOf.ts'
import { treeOfMathml } from '../../../../src/article/formula/treeOfMathml.ts'

const math = (inner: string) => parseMathml(`<math>${inner}</math>`)!

describe('MathML of other programs', () => {
  it.each([
    ['mfenced', '<mfenced open="[" close="]" separators=","><mi>a</mi><mi>b</mi></mfenced>', '\\left[a,b\\right]'],
    [
      'brackets round something tall',
      '<mrow><mo>(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>)</mo></mrow>',
      '\\left(\\frac{a}{b}\\right)',
    ],
    ['brackets round letters', '<mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow>', '(a)'],
    [
      'multiscripts',
      '<mmultiscripts><mi>C</mi><none/><none/><mprescripts/><mn>6</mn><mn>12</mn></mmultiscripts>',
      '{}_6^{12}C',
    ],
    [
      'a binomial',
      '<mrow><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>',
      '\\binom{n}{k}',
    ],
    ['an accent', '<mover accent="true"><mi>x</mi><mo>&#x27;</mo></mover>', "\\overset{'}{x}"],
    ['limits', '<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>a</mi>', '\\sum_i^na'],
    ['invisible signs', '<mi>sin</mi><mo>\u2061</mo><mi>x</mi><mo>\u2062</mo><mi>y</mi>', '\\sin xy'],
    [
      'letters of a face',
      '<mi mathvariant="double-struck">R</mi><mi mathvariant="bold">x</mi>',
      '\\mathbb{R}\\mathbf{x}',
    ],
    ['slanted letters of Unicode', '<mi>𝑎</mi><mi>ℎ</mi>', 'ah'],
    ['a phantom', '<mphantom><mi>x</mi></mphantom><mi>y</mi>', 'y'],
    ['unknown elements', '<mfoo><mi>x</mi></mfoo>', 'x'],
    ['one choice of several', '<maction><mi>x</mi><mi>y</mi></maction>', 'x'],
    ['no part where there should be', '<mfrac><mi>a</mi></mfrac>', '\\frac{a}{}'],
    ['a broad space', '<mi>a</mi><mspace width="2em"/><mi>b</mi>', 'a\\quad b'],
  ])('%s', (_, inner, tex) => {
    expect(texOf(treeOfMathml(math(inner)))).toBe(tex)
  })

  it('tells what TeX it was made of', () => {
    const whole =
      '<semantics><mi>x</mi><annotation encoding="application/x-tex">\\mathrm{x} &lt; 1</annotation></semantics>'
    expect(texAnnotation(math(whole))).toBe('\\mathrm{x} < 1')
    expect(
      texAnnotation(math('<semantics><mi>x</mi><annotation encoding="StarMath 5.0">x</annotation></semantics>')),
    ).toBe(null)
  })

  it('ends with the depth that anyone writes', () => {
    const deep = '<msqrt>'.repeat(400) + '<mi>x</mi>' + '</msqrt>'.repeat(400)
    expect(texOf(treeOfMathml(math(deep)))).toMatch(/^(?:\\sqrt\{){50,70}\\text\{x\}\}+$/)
  })
})
