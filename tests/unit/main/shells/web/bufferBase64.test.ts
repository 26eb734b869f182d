import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bufferBase64 } from '../../../../../main/shells/web/bufferBase64.ts'
import { browserBase64 } from '../../../../../renderer/bridge/browserBase64.ts'

it('reads what the window writes, and the other way round', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(bufferBase64.decode(browserBase64.encode(bytes))).toEqual(bytes)
      expect(browserBase64.decode(bufferBase64.encode(bytes))).toEqual(bytes)
    }),
  )
})

it('encodes a view for its own part of the buffer', () => {
  expect(bufferBase64.encode(new Uint8Array([9, 1, 2, 255, 9]).subarray(1, 4))).toBe('AQL/')
})

it.each(['***', 'AQL', 'AQ==AQ==', 'A', 'AQ L/', '你好'])('refuses %j', (text) => {
  expect(() => bufferBase64.decode(text)).toThrow()
})
