import { expect, it } from 'vitest'
import { isLatin } from '../../../../../renderer/editor/menu/latinHere.ts'
import { at, doc, p, selecting } from '../bodies.ts'

const body = doc(p('他说 teh 词，2016 年'))

it('tells a foreign word from Chinese and numbers', () => {
  for (const words of ['teh', 'eh', 'h ']) expect(isLatin(selecting(body, words))).toBe(true)
  for (const words of ['他', '词', '2016', '年']) expect(isLatin(selecting(body, words))).toBe(false)
})

it('is only where nothing is selected', () => {
  expect(isLatin(selecting(body, 'teh', 'teh'))).toBe(false)
  expect(isLatin(at(doc(p('')), 1))).toBe(false)
})
