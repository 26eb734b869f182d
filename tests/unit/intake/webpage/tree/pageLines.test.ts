import { expect, it } from 'vitest'
import { EDGE, markedText, tidy } from '../../../../../src/intake/webpage/tree/pageLines.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

it('marks where the elements of a line meet', () => {
  expect(markedText(readPage('<p><b>来源：</b>青溪网</p>', '').lines[0]!)).toBe(`来源：${EDGE}青溪网`)
})

it('tidies white space and what has no width', () => {
  expect(tidy(' \u3000甲\u200b \n 乙\u00a0')).toBe('甲 乙')
})
