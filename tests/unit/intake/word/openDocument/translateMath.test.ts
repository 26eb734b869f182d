import { expect, it } from 'vitest'
import { mathPieces } from '../../../../../src/intake/word/math/mathPieces.ts'
import { translateMath } from '../../../../../src/intake/word/openDocument/translateMath.ts'
import { w } from '../../../../../src/intake/word/openDocument/w.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'

const SIGNS = { line: '', above: '^', below: '_' } as const
function read(markup: string): string {
  const root = parseXml(`<m xmlns="http://www.w3.org/1998/Math/MathML">${markup}</m>`)
  return mathPieces(w('m:oMath', {}, translateMath(root)))
    .map(({ text, place }) => SIGNS[place] + text)
    .join('')
}
const x = '<mi>x</mi>'
const n = '<mn>2</mn>'

it.each([
  [`<mfrac>${x}${n}</mfrac>`, 'x/2'],
  [`<msup>${x}${n}</msup>`, 'x^2'],
  [`<msubsup>${x}<mi>i</mi>${n}</msubsup>`, 'x_i^2'],
  [`<msqrt>${x}<mo>+</mo>${n}</msqrt>`, '√(x+2)'],
  [`<mroot>${x}<mn>3</mn></mroot>`, '^3√x'],
  [`<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>`, '∑_i^n'],
  [`<mover>${x}<mo>¯</mo></mover>`, 'x^¯'],
  [`<mfenced open="[" close="]">${x}${n}</mfenced>`, '[x|2]'],
  [`<mtable><mtr><mtd>${x}</mtd><mtd>${n}</mtd></mtr></mtable>`, '[x, 2]'],
  [`<semantics>${x}<annotation>x over</annotation></semantics>`, 'x'],
  [`<mstyle><mpadded>${n}</mpadded></mstyle>`, '2'],
])('%s', (markup, text) => {
  expect(read(markup)).toBe(text)
})
