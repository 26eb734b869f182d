import { expect, it } from 'vitest'
import { evenBrackets } from '../../../../src/check/text/evenBrackets.ts'

it('makes pairs of unlike width full-width, and leaves the others', () => {
  expect(evenBrackets('（昨天)和(今天）')).toBe('（昨天）和（今天）')
  expect(evenBrackets('(a)和（b）')).toBe('(a)和（b）')
  expect(evenBrackets('（昨天')).toBe('（昨天')
})
