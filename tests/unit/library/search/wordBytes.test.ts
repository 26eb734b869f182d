import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordBytes } from '../../../../src/library/search/wordBytes.ts'

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
/** What is to come out: each word once, in the order in which they were met. */
const once = (tokens: string) => [...new Set(tokens.split(' ').filter(Boolean))].map((word) => `${word} `).join('')

it('gives each word once, in UTF-8, with a space after it', () => {
  expect(read(wordBytes('党建 建设 党建 设党 建设 '))).toBe('党建 建设 设党 ')
  expect(read(wordBytes('ab é漢 😀字 ab 😀字 '))).toBe('ab é漢 😀字 ')
  expect(wordBytes('')).toHaveLength(0)
})

it('forgets the text before', () => {
  wordBytes('党建 建设 ')
  expect(read(wordBytes('建设 党建 '))).toBe('建设 党建 ')
})

it('writes half a pair of surrogates as what cannot be read, as every encoder does', () => {
  expect(wordBytes('\ud83d字 字\ude00 ')).toEqual(new TextEncoder().encode('\ud83d字 字\ude00 '))
})

it('agrees with a plain set on any words, few or many', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).filter((text) => !text.includes(' '))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const tokens = words.map((one) => `${one} `).join('')
      expect(read(wordBytes(tokens))).toBe(once(tokens))
    }),
    { numRuns: 300 },
  )
  const many = Array.from({ length: 30_000 }, (_, n) => `字${String.fromCharCode(0x4e00 + (n % 9000))} `).join('')
  expect(read(wordBytes(many))).toBe(once(many))
})
