import { describe, expect, it } from 'vitest'
import { drawFormula } from '../../../../../src/article/formula/drawFormula.ts'
import { treeOfMathml } from '../../../../../src/article/formula/treeOfMathml.ts'
import { formulaXml } from '../../../../../src/publish/word/math/formulaXml.ts'
import { mathXml } from '../../../../../src/publish/word/math/mathXml.ts'

/** The OMML of a formula with its runs made short. */
function short(tex: string): string {
  const drawn = drawFormula(tex, true)
  if (!drawn.ok) throw new Error(tex)
  return mathXml(treeOfMathml(drawn.math))
    .replace(/<m:r>(?:<m:rPr>(?:<[^>]*>)*?<\/m:rPr>)?(?:<w:rPr>.*?<\/w:rPr>)?<m:t[^>]*>([^<]*)<\/m:t><\/m:r>/g, '$1')
    .replace(/<m:(\w+) m:val="([^"]*)"><\/m:\1>/g, '[$1 $2]')
    .replaceAll('m:', '')
}

describe('a formula in a Word file', () => {
  it.each([
    ['\\frac{a}{b}', '<f><num>a</num><den>b</den></f>'],
    [
      '\\binom nk',
      '<d><dPr>[begChr (][endChr )]</dPr><e><f><fPr>[type noBar]</fPr><num>n</num><den>k</den></f></e></d>',
    ],
    ['\\sqrt x', '<rad><radPr>[degHide 1]</radPr><deg/><e>x</e></rad>'],
    ['\\sqrt[3]x', '<rad><deg>3</deg><e>x</e></rad>'],
    ['x_1^2', '<sSubSup><e>x</e><sub>1</sub><sup>2</sup></sSubSup>'],
    [
      '\\sum_{i}^{n}x_i+1',
      '<nary><naryPr>[chr ∑][limLoc undOvr]</naryPr><sub>i</sub><sup>n</sup><e><sSub><e>x</e><sub>i</sub></sSub></e></nary>+1',
    ],
    ['\\int_0 f', '<nary><naryPr>[chr ∫][limLoc subSup][supHide 1]</naryPr><sub>0</sub><sup></sup><e>f</e></nary>'],
    ['\\sin x', '<func><fName>sin</fName><e>x</e></func>'],
    ['\\lim_{n}a', '<func><fName><limLow><e>lim</e><lim>n</lim></limLow></fName><e>a</e></func>'],
    ['\\overset ab', '<limUpp><e>b</e><lim>a</lim></limUpp>'],
    [
      '\\begin{vmatrix}a&b\\end{vmatrix}',
      '<d><dPr>[begChr |][endChr |]</dPr><e><m><mr><e>a</e><e>b</e></mr></m></e></d>',
    ],
    [
      '\\begin{cases}a\\\\b\\end{cases}',
      '<d><dPr>[begChr {][endChr ]</dPr><e><m><mr><e>a</e></mr><mr><e>b</e></mr></m></e></d>',
    ],
    ['\\begin{aligned}a&=b\\end{aligned}', '<eqArr><e>a&amp;=b</e></eqArr>'],
    ['\\hat x', '<acc><accPr>[chr \u0302]</accPr><e>x</e></acc>'],
    ['\\overline x', '<bar><barPr>[pos top]</barPr><e>x</e></bar>'],
    ['\\underbrace{x}', '<groupChr><groupChrPr>[chr ⏟][pos bot][vertJc top]</groupChrPr><e>x</e></groupChr>'],
    ['{}_6^{12}C', '<sSubSup><e></e><sub>6</sub><sup>12</sup></sSubSup>C'],
    ['\\mathbb{R}', 'ℝ'],
  ])('%s', (tex, omml) => {
    expect(short(tex)).toBe(omml)
  })

  it('stands in the text as it is set there where it cannot be understood', () => {
    expect(formulaXml('\\foo', false, { bold: true })).toContain('<w:b/>')
  })
})
