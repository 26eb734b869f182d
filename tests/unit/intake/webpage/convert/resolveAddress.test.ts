import { expect, it } from 'vitest'
import { resolveAddress } from '../../../../../src/intake/webpage/convert/resolveAddress.ts'

const BASE = 'https://site.example/a/b/c.html?x=1#y'

it.each([
  ['https://other.example/p', 'https://other.example/p'],
  ['//cdn.example/p.jpg', 'https://cdn.example/p.jpg'],
  ['/p.jpg', 'https://site.example/p.jpg'],
  ['p.jpg', 'https://site.example/a/b/p.jpg'],
  ['./p.jpg', 'https://site.example/a/b/p.jpg'],
  ['../p.jpg?q=1', 'https://site.example/a/p.jpg?q=1'],
  ['../../../../p.jpg', 'https://site.example/p.jpg'],
  ['?page=2', 'https://site.example/a/b/c.html?page=2'],
  ['#top', '#top'],
  ['javascript:x', 'javascript:x'],
  ['a b.jpg', 'https://site.example/a/b/a%20b.jpg'],
])('%s → %s', (address, whole) => {
  expect(resolveAddress(address, BASE)).toBe(whole)
})

it('leaves relative addresses alone where the page has none', () => {
  expect(resolveAddress('./p.jpg', '')).toBe('./p.jpg')
  expect(resolveAddress('//cdn.example/p.jpg', '')).toBe('https://cdn.example/p.jpg')
})
