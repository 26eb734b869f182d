import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWord } from '../../../../src/check/lexicon/firstWord.ts'
import { splitRow } from '../../../../src/check/lexicon/splitRow.ts'

it.each([
  ['甲,乙', '甲'],
  [' 甲 => 乙', '甲'],
  ['甲→乙', '甲'],
  ['a=b', 'a=b'],
  ['"甲,乙",丙', '甲,乙'],
  ['词,改为', ''],
  ['甲,甲', ''],
  ['甲, 甲', ''],
  ['甲,甲乙', '甲'],
  ['', ''],
])('of %s is %s', (line, word) => {
  expect(firstWord(line)).toBe(word)
})

it('is what taking the whole line apart gives', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', '乙', ',', '，', '\t', '→', '=', '>', ' ', 'a', '"') })
  fc.assert(
    fc.property(cell, (line) => {
      const [word = '', right = ''] = splitRow(line)
      expect(firstWord(line)).toBe(word === right || word === '词' ? '' : word)
    }),
    { numRuns: 400 },
  )
})
