import { expect, it } from 'vitest'
import { latinBytes, latinText } from '../../../../src/intake/bytes/latinText.ts'

it('gives each byte one character, and back, over more than one step', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index & 0xff)
  expect(latinText(bytes)).toHaveLength(70_000)
  expect(latinBytes(latinText(bytes))).toEqual(bytes)
})
