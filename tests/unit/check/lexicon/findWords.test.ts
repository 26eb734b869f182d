import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../../../src/check/lexicon/findWords.ts'

describe('findWords', () => {
  it('finds words that overlap, begin or end another', () => {
    const find = findWords(['他们', '她们', '们的', '的', '他们的'])
    expect(find('他们的').map(({ word, from, to }) => [word, from, to])).toEqual([
      [0, 0, 2],
      [4, 0, 3],
      [2, 1, 3],
      [3, 2, 3],
    ])
  })

  it('never finds an empty word', () => {
    expect(findWords(['', '一'])('一')).toEqual([{ word: 1, from: 0, to: 1 }])
  })

  it('finds what looking for each word by itself finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 5 })
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 }),
        (words, text) => {
          const slow = words.flatMap((word, index) =>
            word === ''
              ? []
              : [...text].flatMap((_, from) => (text.startsWith(word, from) ? [`${index} ${from}`] : [])),
          )
          expect(
            findWords(words)(text)
              .map(({ word, from }) => `${word} ${from}`)
              .sort(),
          ).toEqual(slow.sort())
        },
      ),
      { numRuns: 200 },
    )
  })
})
