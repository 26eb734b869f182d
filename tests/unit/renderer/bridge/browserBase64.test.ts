import { expect, it } from 'vitest'
import { browserBase64 } from '../../../../renderer/bridge/browserBase64.ts'

it('encodes more bytes than a call takes arguments', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256)
  expect(browserBase64.encode(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})

it("uses the engine's own codec where it has one", () => {
  const bytes = Object.assign(new Uint8Array([1]), { toBase64: () => 'native' })
  expect(browserBase64.encode(bytes)).toBe('native')
})
