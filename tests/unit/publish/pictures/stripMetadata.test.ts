import { describe, expect, it } from 'vitest'
import { stripMetadata } from '../../../../src/publish/pictures/stripMetadata.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const textOf = (bytes: Uint8Array | null) => String.fromCharCode(...(bytes ?? []))
const segment = (marker: number, text: string) => `\xff${String.fromCharCode(marker, 0, text.length + 2)}${text}`
const chunk = (kind: string, text: string) => `\0\0\0${String.fromCharCode(text.length)}${kind}${text}CRC.`

describe('what a camera wrote into a picture', () => {
  it('goes from a JPEG: EXIF, XMP, IPTC, comments; JFIF, colour profile, Adobe and the picture stay bit for bit', () => {
    const kept = [segment(0xe0, 'JFIF'), segment(0xe2, 'ICC_PROFILE'), segment(0xee, 'Adobe'), segment(0xdb, 'table')]
    const gone = [segment(0xe1, 'Exif GPS 26.38,108.07'), segment(0xed, 'Photoshop'), segment(0xfe, 'comment')]
    const scan = segment(0xda, 'scan') + 'picture\xff\x00\xff\xd9'
    const jpeg = bytesOf(`\xff\xd8${kept[0]}${gone[0]}${kept[1]}${gone[1]}${kept[2]}${gone[2]}${kept[3]}${scan}`)
    expect(textOf(stripMetadata(jpeg))).toBe(`\xff\xd8${kept.join('')}${scan}`)
  })

  it('goes from a PNG, and a PNG without any stays as it is', () => {
    const head = '\x89PNG\r\n\x1a\n'
    const png =
      head + chunk('IHDR', 'size') + chunk('tEXt', 'GPS') + chunk('eXIf', 'x') + chunk('IDAT', 'p') + chunk('IEND', '')
    expect(textOf(stripMetadata(bytesOf(png)))).toBe(
      head + chunk('IHDR', 'size') + chunk('IDAT', 'p') + chunk('IEND', ''),
    )
    expect(stripMetadata(pngBytes(4, 4))).toEqual(pngBytes(4, 4))
  })

  it('goes from a WebP, whose head then says so', () => {
    const le = (n: number) => String.fromCharCode(n, 0, 0, 0)
    const part = (kind: string, text: string) => kind + le(text.length) + text + (text.length % 2 === 0 ? '' : '\0')
    const inner = (flags: string) => part('VP8X', `${flags}\0\0\0\0\0\0\0\0\0`) + part('VP8 ', 'picture')
    const webp = (body: string) => `RIFF${le(body.length + 4)}WEBP${body}`
    const whole = webp(inner('\x2c') + part('EXIF', 'GPS') + part('XMP ', 'who'))
    expect(textOf(stripMetadata(bytesOf(whole)))).toBe(webp(inner('\x20')))
  })

  it('is not looked for in what is no whole picture', () => {
    expect(stripMetadata(bytesOf('GIF89a'))).toBeNull()
    expect(stripMetadata(bytesOf('\xff\xd8\xff\xe1\x00'))).toBeNull()
    expect(stripMetadata(bytesOf('\xff\xd8nonsense'))).toBeNull()
    expect(stripMetadata(pngBytes(4, 4).slice(0, 30))).toBeNull()
    expect(stripMetadata(new Uint8Array())).toBeNull()
  })
})
