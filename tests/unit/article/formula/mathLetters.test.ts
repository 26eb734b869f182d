import { expect, it } from 'vitest'
import { lettersIn, plainLetter } from '../../../../src/article/formula/mathLetters.ts'

it('has each letter and digit of a face as a character, and back', () => {
  expect(lettersIn('mathbb', 'NZR1')).toBe('ℕℤℝ𝟙')
  expect(lettersIn('double-struck', 'R')).toBe('ℝ')
  expect(lettersIn('mathcal', 'LA')).toBe('ℒ𝒜')
  expect(lettersIn('mathbf', 'x+')).toBe('𝐱+')
  expect(lettersIn('no face', 'x')).toBe('x')
  expect(plainLetter('ℝ')).toEqual({ command: 'mathbb', plain: 'R' })
  expect(plainLetter('𝑥')).toEqual({ command: null, plain: 'x' })
  expect(plainLetter('x')).toBe(null)
})
