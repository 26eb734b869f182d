import { expect, it } from 'vitest'
import { parseMarkup } from '../../../../../src/intake/webpage/tree/parseMarkup.ts'

it('reads ordinary markup with its formatting, a bomb without', () => {
  expect(parseMarkup('<p><b>甲</b></p>').plain).toBe(false)
  const bomb = Array.from({ length: 3000 }, (_, index) => `<p><font a=${index}>x`).join('')
  expect(parseMarkup(bomb).plain).toBe(true)
})
