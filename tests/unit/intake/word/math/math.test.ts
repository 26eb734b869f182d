import { describe, expect, it } from 'vitest'
import { equationText } from '../../../../../src/intake/word/math/equationText.ts'
import { mathLine } from '../../../../../src/article/formula/mathLine.ts'
import { drawFormula } from '../../../../../src/article/formula/drawFormula.ts'
import { treeOfOmml } from '../../../../../src/intake/word/math/treeOfOmml.ts'
import { readMath } from '../../../../../src/intake/word/math/readMath.ts'
import { InlineWriter } from '../../../../../src/intake/word/read/inlineWriter.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'

const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const e = (name: string, inner: string) => `<m:${name}>${inner}</m:${name}>`
const math = (inner: string) => parseXml(`<m:oMath ${M}>${inner}</m:oMath>`)
const text = (inner: string) =>
  mathLine(treeOfOmml(math(inner)))
    .map(({ text: piece, place }) => (place === 'line' ? piece : place === 'above' ? `^{${piece}}` : `_{${piece}}`))
    .join('')

describe('an equation on a line', () => {
  it.each([
    ['a fraction of numbers', e('f', e('num', m('1')) + e('den', m('2'))), '1/2'],
    ['a fraction of sums', e('f', e('num', m('a+b')) + e('den', m('c'))), '(a+b)/c'],
    ['a fraction of words', e('f', e('num', m('总产值')) + e('den', m('人口'))), '总产值/人口'],
    ['a choice', e('f', '<m:fPr><m:type m:val="noBar"/></m:fPr>' + e('num', m('n')) + e('den', m('k'))), '[n¦k]'],
    ['both indices', e('sSubSup', e('e', m('x')) + e('sub', m('i')) + e('sup', m('2'))), 'x_{i}^{2}'],
    ['indices before', e('sPre', e('sub', m('6')) + e('sup', m('12')) + e('e', m('C'))), '_{6}^{12}C'],
    [
      'a power of a power',
      e('sSup', e('e', m('x')) + e('sup', e('sSup', e('e', m('y')) + e('sup', m('2'))))),
      'x^{y}^{^2}',
    ],
    ['a cube root', e('rad', e('deg', m('3')) + e('e', m('x'))), '^{3}√x'],
    ['an integral', e('nary', e('sub', m('0')) + e('sup', m('1')) + e('e', m('f'))), '∫_{0}^{1}f'],
    [
      'brackets of its own',
      e(
        'd',
        '<m:dPr><m:begChr m:val="{"/><m:sepChr m:val=","/><m:endChr m:val=""/></m:dPr>' +
          e('e', m('a')) +
          e('e', m('b')),
      ),
      '{a,b',
    ],
    ['a function', e('func', e('fName', m('sin')) + e('e', m('x'))), 'sin x'],
    [
      'limits',
      e('limLow', e('e', m('lim')) + e('lim', m('n→∞'))) + e('limUpp', e('e', m('a')) + e('lim', m('b'))),
      'lim_{n→∞}a^{b}',
    ],
    ['an accent', e('acc', e('e', m('v'))), 'v\u0302'],
    ['lines', e('eqArr', e('e', m('x=1')) + e('e', m('y=2'))), 'x=1；y=2'],
    [
      'boxes and bars, by their content',
      e('borderBox', e('e', m('z'))) + e('bar', '<m:barPr/>' + e('e', m('w'))),
      'zw',
    ],
  ])('%s', (_, inner, line) => {
    expect(text(inner)).toBe(line)
  })

  it('ends with the depth that anyone writes', () => {
    const deep = (depth: number): string =>
      depth === 0 ? m('x') : e('f', e('num', deep(depth - 1)) + e('den', m('1')))
    expect(text(deep(60)).length).toBeLessThan(1000)
  })
})

describe('an equation as a formula', () => {
  const nodes = (inner: string, name = 'oMath') => {
    const writer = new InlineWriter()
    const told: string[] = []
    readMath(parseXml(`<m:${name} ${M}>${inner}</m:${name}>`), writer, (line) => told.push(line))
    return { nodes: writer.take().flatMap((content) => content.nodes), told }
  }

  it.each([
    ['letters', m('ab'), 'ab'],
    ['a function', e('func', e('fName', m('sin')) + e('e', m('x'))), '\\sin x'],
    [
      'a limit',
      e('func', e('fName', e('limLow', e('e', m('lim')) + e('lim', m('n→∞')))) + e('e', m('a'))),
      '\\lim_{n\\to\\infty}a',
    ],
    ['brackets round letters', e('d', e('e', m('x'))), '(x)'],
    [
      'brackets round a fraction',
      e('d', e('e', e('f', e('num', m('a')) + e('den', m('b'))))),
      '\\left(\\frac{a}{b}\\right)',
    ],
    ['a matrix', e('d', e('e', e('m', e('mr', e('e', m('1')) + e('e', m('0')))))), '\\begin{pmatrix}1&0\\end{pmatrix}'],
    ['lines', e('eqArr', e('e', m('a&amp;=1')) + e('e', m('b&amp;=2'))), '\\begin{aligned}a&=1\\\\b&=2\\end{aligned}'],
    ['an accent', e('acc', '<m:accPr><m:chr m:val="\u20d7"/></m:accPr>' + e('e', m('v'))), '\\vec{v}'],
    ['a bar', e('bar', '<m:barPr><m:pos m:val="top"/></m:barPr>' + e('e', m('AB'))), '\\overline{AB}'],
    ['a brace below', e('limLow', e('e', e('groupChr', e('e', m('a')))) + e('lim', m('n'))), '\\underbrace{a}_n'],
    [
      'an integral with its limits above',
      e('nary', '<m:naryPr><m:limLoc m:val="undOvr"/></m:naryPr>' + e('sub', m('0')) + e('e', m('x'))),
      '\\int\\limits_0x',
    ],
    ['words', '<m:r><m:rPr><m:nor/></m:rPr><m:t>速度 v</m:t></m:r>', '\\text{速度 v}'],
    ['汉字', m('人口'), '\\text{人口}'],
    ['upright letters', '<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>kg</m:t></m:r>', '\\mathrm{kg}'],
    ['letters of a face', '<m:r><m:rPr><m:scr m:val="double-struck"/></m:rPr><m:t>R</m:t></m:r>', '\\mathbb{R}'],
    ['signs that TeX knows by name', m('α≤β×2'), '\\alpha\\le\\beta\\times2'],
    ['signs that mean something to TeX', m('5%{#}'), '5\\%\\{\\#\\}'],
  ])('%s', (_, inner, tex) => {
    expect(nodes(inner)).toEqual({ nodes: [{ type: 'formula', attrs: { tex, display: 'inline' } }], told: [] })
    expect(drawFormula(tex, false).ok).toBe(true)
  })

  it('stands on a line of its own where Word says so', () => {
    expect(nodes(`<m:oMath>${m('x')}</m:oMath><m:oMath>${m('y')}</m:oMath>`, 'oMathPara').nodes).toEqual(
      ['x', 'y'].map((tex) => ({ type: 'formula', attrs: { tex, display: 'block' } })),
    )
  })

  it('is text on the line, and told once, where it is longer than a formula may be; an empty one is nothing', () => {
    const long = nodes(m('x+'.repeat(1500)))
    expect(long.nodes).toEqual([{ type: 'text', text: 'x+'.repeat(1500) }])
    expect(long.told).toEqual(['x+'.repeat(1500)])
    expect(nodes('')).toEqual({ nodes: [], told: [] })
  })
})

describe('an EQ field', () => {
  it.each([
    ['EQ \\f(1,2)', '1/2'],
    ['eq \\F(a;b)', 'a/b'],
    ['EQ \\r(,2)', '√(2)'],
    ['EQ \\r(3)', '√(3)'],
    [' EQ x \\* jc2 ', 'x'],
  ])('%s', (code, line) => {
    expect(equationText(code)).toBe(line)
  })
})
