import { expect, it } from 'vitest'
import { alignOf } from '../../../../../src/intake/webpage/convert/alignOf.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const align = (html: string) => alignOf(readPage(html, '').elements[2]!)

it.each([
  ['<p style="text-align: center">', 'center'],
  ['<p style="color:red;TEXT-ALIGN:right">', 'end'],
  ['<p align="Justify">', 'justify'],
  ['<div align="left">', 'start'],
  ['<center>', 'center'],
])('reads %s as %s', (html, alignment) => {
  expect(align(html)).toBe(alignment)
})

it('lets the style go before the old attribute', () => {
  expect(align('<p align="right" style="text-align:center">')).toBe('center')
})

it.each(['<p>', '<p align="char">', '<p style="vertical-align:center">'])('finds none in %s', (html) => {
  expect(align(html)).toBeUndefined()
})
