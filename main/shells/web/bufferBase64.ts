import type { Base64 } from '../../../src/contract/wire.ts'

/** The wire's byte codec on Node's Buffer. */
export const bufferBase64: Base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode(text) {
    const bytes = Buffer.from(text, 'base64')
    // Buffer steps over what is no base64; its length tells.
    const padding = /={0,2}$/.exec(text)?.[0].length ?? 0
    if (text.length % 4 !== 0 || bytes.byteLength !== (text.length / 4) * 3 - padding) throw new Error('not base64')
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  },
}
