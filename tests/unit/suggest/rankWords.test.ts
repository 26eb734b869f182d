import { expect, it } from 'vitest'
import { rankWords } from '../../../src/suggest/rankWords.ts'

const sentence = (...words: string[]) => words.map((word) => ({ word, tag: 'n' }))

it('gives a word weight by the company it keeps', () => {
  const ranks = rankWords([sentence('党建', '农村'), sentence('党建', '干部'), sentence('党建', '学校')])
  const weight = (word: string) => ranks.get(word) ?? 0
  expect(weight('党建')).toBeGreaterThan(weight('农村'))
  expect(weight('农村')).toBeCloseTo(weight('学校'))
  expect(rankWords([sentence('字')]).size).toBe(0)
})
