import { expect, it } from 'vitest'
import { knownText } from '../../../../src/check/text/knownText.ts'

it('keeps the masked forms of a text as long as the text', () => {
  const { text, plain, untitled } = knownText('见 a@b.cn 与《书,名》')
  expect([plain.length, untitled.length]).toEqual([text.length, text.length])
  expect(plain).toContain('《书,名》')
  expect(plain).not.toContain('@')
  expect(untitled).not.toContain('书')
})
