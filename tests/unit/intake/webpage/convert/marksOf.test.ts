import { describe, expect, it } from 'vitest'
import { marksOf, withMarks } from '../../../../../src/intake/webpage/convert/marksOf.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const marks = (html: string) => marksOf(readPage(html, '').elements[2]!, '', () => undefined).map(({ type }) => type)

describe('marksOf', () => {
  it.each([
    ['<strong>', ['bold']],
    ['<b style="font-weight:normal">', []],
    ['<span style="font-weight: 700; text-decoration: underline line-through">', ['bold', 'underline', 'strike']],
    ['<a href="https://x.example/" style="text-decoration:underline">', ['link']],
    ['<a href="#top">', []],
    ['<span style="color:red">', []],
  ])('%s', (html, types) => {
    expect(marks(html)).toEqual(types)
  })
})

it('withMarks lays each kind once, the inner of super- and subscript', () => {
  expect(withMarks([{ type: 'bold' }, { type: 'subscript' }], [{ type: 'bold' }, { type: 'superscript' }])).toEqual([
    { type: 'bold' },
    { type: 'superscript' },
  ])
})
