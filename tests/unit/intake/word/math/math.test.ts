import { describe, expect, it } from 'vitest'
import { equationText } from '../../../../../src/intake/word/math/equationText.ts'
import { mathPieces } from '../../../../../src/intake/word/math/mathPieces.ts'
import { readMath } from '../../../../../src/intake/word/math/readMath.ts'
import { InlineWriter } from '../../../../../src/intake/word/read/inlineWriter.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'

const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const e = (name: string, inner: string) => `<m:${name}>${inner}</m:${name}>`
const math = (inner: string) => parseXml(`<m:oMath ${M}>${inner}</m:oMath>`)
const text = (inner: string) =>
  mathPieces(math(inner))
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
    ['a function', e('func', e('fName', m('sin')) + e('e', m('x'))), 'sinx'],
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

  it('is told once, and an empty one not at all', () => {
    const told: string[] = []
    readMath(math(m('a')), new InlineWriter(), (line) => told.push(line))
    readMath(math(''), new InlineWriter(), (line) => told.push(line))
    expect(told).toEqual(['a'])
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
