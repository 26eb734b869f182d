import { expect, it } from 'vitest'
import { isDataTable } from '../../../../../src/intake/webpage/convert/isDataTable.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

it.each([
  ['<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>', true],
  ['<table><tr><td>甲<tr><td>乙</table>', false],
  ['<table><tr><td>甲<td>乙</table>', false],
  ['<table><tr><td><table><tr><td>甲</table><td>乙<tr><td>丙<td>丁</table>', false],
  [`<table><tr><td>目录<td>${'近日，灯会开幕。'.repeat(80)}<tr><td>甲<td>乙</table>`, false],
])('%#: %s', (html, data) => {
  expect(isDataTable(readPage(html, '').find('table')[0]!)).toBe(data)
})
