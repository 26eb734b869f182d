import { zlibSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { iccOf } from '../../../../src/publish/pictures/iccOf.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : String.fromCharCode(...bytes))
const part = (n: number, text: string) =>
  `\xff\xe2\0${String.fromCharCode(16 + text.length)}ICC_PROFILE\0${String.fromCharCode(n, 2)}${text}`

describe('the colour profile of a picture', () => {
  it('is joined from the numbered parts of a JPEG', () => {
    expect(textOf(iccOf(bytesOf(`\xff\xd8${part(2, 'world')}${part(1, 'hello ')}\xff\xda`)))).toBe('hello world')
  })

  it('is unpacked from a PNG', () => {
    const packed = String.fromCharCode(...zlibSync(bytesOf('profile')))
    const chunk = `\0\0\0${String.fromCharCode(4 + packed.length)}iCCPP3\0\0${packed}CRC.`
    expect(textOf(iccOf(bytesOf(`\x89PNG\r\n\x1a\n${chunk}\0\0\0\0IDATCRC.`)))).toBe('profile')
  })

  it('is null where there is none, or what is there is broken', () => {
    expect(iccOf(bytesOf('\xff\xd8\xff\xda\0\0'))).toBeNull()
    expect(iccOf(bytesOf('\x89PNG\r\n\x1a\n\0\0\0\0IDATCRC.'))).toBeNull()
    expect(iccOf(bytesOf('\x89PNG\r\n\x1a\n\0\0\0\x07iCCPP3\0\0xyzCRC.'))).toBeNull()
    expect(iccOf(bytesOf('RIFF    WEBP'))).toBeNull()
  })
})
