import { expect, it } from 'vitest'
import { isFormatName, isWordFormat, WORD_FORMATS } from '../../../../../src/article/document/marks/wordFormat.ts'
import { MARKS } from '../../../../../src/article/document/sets.ts'

const link = { type: 'link', attrs: { href: 'https://example.com/', title: '' } }

it('holds every mark that says nothing about its words, in the order of the schema', () => {
  const says = ['comment', 'formatting', 'insertion', 'deletion']
  expect(Object.keys(WORD_FORMATS)).toEqual(Object.keys(MARKS).filter((name) => !says.includes(name)))
  expect(['bold', 'comment', 'constructor', 'toString'].map(isFormatName)).toEqual([true, false, false, false])
})

it('is known marks, each once and in order, with just their attributes', () => {
  for (const good of [[], [{ type: 'bold' }], [link, { type: 'colour', attrs: { name: 'red' } }, { type: 'italic' }]])
    expect(isWordFormat(good)).toBe(true)
})

it.each([
  null,
  'bold',
  {},
  ['bold'],
  [{ type: 'comment', attrs: {} }],
  [{ type: '__proto__' }],
  [{ type: 'bold', attrs: {} }],
  [{ type: 'bold' }, { type: 'bold' }],
  [{ type: 'bold' }, link],
  [{ type: 'colour', attrs: { name: '#ff0000' } }],
  [{ type: 'colour' }],
  [{ ...link, attrs: { ...link.attrs, href: 'javascript:alert(1)' } }],
  [{ ...link, attrs: { href: 'https://example.com/' } }],
  [{ ...link, more: 1 }],
  [{ type: 'superscript' }, { type: 'subscript' }],
])('refuses %j', (value) => {
  expect(isWordFormat(value)).toBe(false)
})
