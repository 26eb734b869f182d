import { expect, it } from 'vitest'
import { twips } from '../../../../../src/intake/word/openDocument/twips.ts'

it.each([
  ['12pt', 240],
  ['1in', 1440],
  ['0.74cm', 420],
  ['-10mm', -567],
  ['.5in', 720],
  ['150%', null],
  ['', null],
  [undefined, null],
  ['1e9999cm', null],
])('%s', (length, expected) => {
  expect(twips(length)).toBe(expected)
})
