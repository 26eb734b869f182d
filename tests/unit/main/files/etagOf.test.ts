import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { etagOf } from '../../../../main/files/etagOf.ts'

describe('etagOf', () => {
  it('is the beginning of the SHA-256', () => {
    // FIPS 180-4: SHA-256 of "abc".
    expect(etagOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223')
  })

  it('tells bytes apart, and only bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(etagOf(a) === etagOf(b)).toBe(Buffer.compare(a, b) === 0)
        expect(etagOf(Uint8Array.from(a))).toBe(etagOf(a))
      }),
    )
  })
})
