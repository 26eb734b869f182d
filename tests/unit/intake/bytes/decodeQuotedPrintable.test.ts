import { describe, expect, it } from 'vitest'
import { decodeQuotedPrintable } from '../../../../src/intake/bytes/decodeQuotedPrintable.ts'

const text = (quoted: string) => new TextDecoder().decode(decodeQuotedPrintable(quoted))

describe('decodeQuotedPrintable', () => {
  it('reads codes in either case, and joins lines', () => {
    expect(text('=E6=B8=85=e6=a0=b7 =3D =\r\n=\n完'.replace('完', '=E5=AE=8C'))).toBe('清样 = 完')
  })

  it('leaves a = that begins no code', () => {
    expect(text('a=b =ZZ =')).toBe('a=b =ZZ =')
  })
})
