import { expect, it } from 'vitest'
import { textOfCodes } from '../../../../src/library/search/textOfCodes.ts'

it('makes a text of codes, however many, and of no more than were meant', () => {
  const text = '党建𠮷'.repeat(9000)
  const codes = Uint16Array.from([...text].flatMap((each) => each.split('').map((unit) => unit.charCodeAt(0))))
  expect(textOfCodes(codes, codes.length)).toBe(text)
  expect(textOfCodes(codes, 2)).toBe('党建')
  expect(textOfCodes(codes, 0)).toBe('')
})
