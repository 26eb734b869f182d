import { expect, it } from 'vitest'
import { tableNode } from '../../../../../src/intake/webpage/convert/tableNode.ts'
import { toBlocks } from '../../../../../src/intake/webpage/convert/toBlocks.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const table = (html: string) =>
  tableNode(readPage(html, '').find('table')[0]!, (cell) =>
    toBlocks(cell, { base: '', skip: () => false, lose: () => undefined }),
  )
const cells = (html: string) => (table(html)?.content ?? []).flatMap((row) => row.content ?? [])

it('tells head cells from others and takes the first-line indent out of both', () => {
  const made = cells('<table><tr><th>甲<td><p>乙</p></table>')
  expect(made.map(({ type }) => type)).toEqual(['tableHeader', 'tableCell'])
  expect(made.map(({ content }) => content?.[0]?.attrs?.indent)).toEqual([0, 0])
})

it.each([
  ['colspan="3"', 3, 1],
  ['rowspan="2"', 1, 2],
  ['colspan="0" rowspan="-1"', 1, 1],
  ['colspan="1.5" rowspan="x"', 1, 1],
  ['colspan="1001" rowspan="10001"', 1, 1],
  ['colspan="1000" rowspan="10000"', 1000, 10000],
])('reads %s as %d by %d', (attributes, colspan, rowspan) => {
  expect(cells(`<table><tr><td ${attributes}>甲</table>`)[0]?.attrs).toEqual({ colspan, rowspan, colwidth: null })
})

it('gives an empty cell a paragraph, and no table without cells', () => {
  expect(cells('<table><tr><td></table>')[0]?.content).toMatchObject([{ type: 'paragraph' }])
  expect(table('<table><tr></tr></table>')).toBeNull()
})
