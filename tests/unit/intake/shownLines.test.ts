import { expect, it } from 'vitest'
import { shownLines } from '../../../src/intake/shownLines.ts'

it('keeps what a person would look at: the first lines, endless ones cut', () => {
  expect(shownLines(['甲', ''])).toEqual(['甲', ''])
  expect(shownLines(Array.from({ length: 9000 }, () => '字'))).toHaveLength(4000)
  expect(shownLines(['字'.repeat(5000)])[0]).toHaveLength(2001)
})
