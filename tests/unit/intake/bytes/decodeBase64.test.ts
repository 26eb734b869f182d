import { expect, it } from 'vitest'
import fc from 'fast-check'
import { decodeBase64 } from '../../../../src/intake/bytes/decodeBase64.ts'

it('gives back any bytes, whatever stands between the signs', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(decodeBase64(text)).toEqual(bytes)
      expect(decodeBase64(text.replace(/.{10}/g, '$&\r\n '))).toEqual(bytes)
      expect(decodeBase64(Buffer.from(bytes).toString('base64url'))).toEqual(bytes)
    }),
    { numRuns: 100 },
  )
})
