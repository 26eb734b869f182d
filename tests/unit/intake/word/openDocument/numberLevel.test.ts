import { expect, it } from 'vitest'
import { numberLevel } from '../../../../../src/intake/word/openDocument/numberLevel.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { childOf, valueOf } from '../../../../../src/intake/word/xml/xmlElement.ts'
import { ODT_ROOT } from '../../../../helpers/word/odt.ts'

const level = (attributes: string, at = 0, inner = '') =>
  numberLevel(
    parseXml(`<text:list-level-style-number ${ODT_ROOT} ${attributes}>${inner}</text:list-level-style-number>`),
    at,
  )

it.each([
  ['style:num-format="1" style:num-suffix="."', 0, 'decimal', '%1.'],
  ['style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"', 1, 'chineseCounting', '（%2）'],
  ['style:num-format="1" text:display-levels="3"', 2, 'decimal', '%1.%2.%3'],
  ['style:num-format="I" text:display-levels="9"', 0, 'upperRoman', '%1'],
  ['style:num-format="1" loext:num-list-format="第%1%章"', 0, 'decimal', '第%1章'],
  ['style:num-format="" style:num-suffix="·"', 0, 'none', '·'],
  ['style:num-format="ⅹ, ⅺ, ..."', 0, 'decimal', '%1'],
])('%s', (attributes, at, format, text) => {
  const made = level(attributes, at)
  expect([valueOf(made, 'w:numFmt'), valueOf(made, 'w:lvlText')]).toEqual([format, text])
})

it('tells where its text begins, as either generation of the format does', () => {
  const left = (inner: string) =>
    childOf(childOf(level('style:num-format="1"', 0, inner), 'w:pPr'), 'w:ind')?.attributes['w:left']
  const label = '<style:list-level-label-alignment fo:margin-left="1in"/>'
  expect(left(`<style:list-level-properties>${label}</style:list-level-properties>`)).toBe('1440')
  expect(left('<style:list-level-properties text:space-before="1in" text:min-label-width="0.5in"/>')).toBe('2160')
  expect(left('')).toBe('360')
})
