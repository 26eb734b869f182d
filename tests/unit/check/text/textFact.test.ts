import { expect, it, vi } from 'vitest'
import { knownText } from '../../../../src/check/text/knownText.ts'
import { textFact } from '../../../../src/check/text/textFact.ts'

it('makes a fact once for a text, and anew for another', () => {
  const make = vi.fn(({ text }: { text: string }) => [text.length])
  const lengthOf = textFact(make)
  const known = knownText('三个字')
  expect(lengthOf({ known })).toBe(lengthOf({ known }))
  expect(lengthOf({ known: knownText('两字') })).toEqual([2])
  expect(make).toHaveBeenCalledTimes(2)
})
