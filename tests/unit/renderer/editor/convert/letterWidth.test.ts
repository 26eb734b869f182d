import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fullWidth, halfWidth } from '../../../../../renderer/editor/convert/letterWidth.ts'

it('changes the width of letters and digits; Chinese punctuation stays', () => {
  expect(halfWidth('２０１６年，Ａ股涨３．５％（见图１／２）。')).toBe('2016年，A股涨3.5%（见图1/2）。')
  expect(fullWidth('A4纸, 3.5%')).toBe('Ａ４纸, ３．５％')
})

it('comes back to what it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Za-z甲，。%]{0,20}$/), (text) => {
      expect(halfWidth(fullWidth(text))).toBe(text)
    }),
    { numRuns: 200 },
  )
})
