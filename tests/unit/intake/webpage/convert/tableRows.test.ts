import { expect, it } from 'vitest'
import { tableRows } from '../../../../../src/intake/webpage/convert/tableRows.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'
import { textOf } from '../../../../../src/intake/webpage/tree/textOf.ts'

const rows = (inner: string) =>
  tableRows(readPage(`<table>${inner}</table>`, '').find('table')[0]!).map((row) => row.map(textOf))

it('reads head, body and foot in the order of the page', () => {
  expect(rows('<caption>题</caption><thead><tr><th>甲<th>乙<tbody><tr><td>丙<td>丁<tfoot><tr><td>戊<td>己')).toEqual([
    ['甲', '乙'],
    ['丙', '丁'],
    ['戊', '己'],
  ])
})

it('leaves out what is hidden: parts, rows and cells', () => {
  expect(rows('<tbody hidden><tr><td>隐<tbody><tr hidden><td>隐<tr><td>甲<td style="display:none">隐<td>乙')).toEqual([
    ['甲', '乙'],
  ])
})

it('leaves out rows without cells, and the rows of a table within', () => {
  expect(rows('<tr></tr><tr><td>甲<table><tr><td>内</table>')).toEqual([['甲 内']])
})
