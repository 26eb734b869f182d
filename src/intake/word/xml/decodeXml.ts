import { strFromU8 } from 'fflate/browser'

/** The text of a part: UTF-8, or UTF-16 by its mark or by the zeros in its first sign. Invalid bytes become U+FFFD. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return utf16(bytes, true)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return utf16(bytes, false)
  return strFromU8(bytes).replace(/^\ufeff/, '')
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  let units: number[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push(view.getUint16(at, little))
    if (units.length === 4096) {
      pieces.push(String.fromCharCode(...units))
      units = []
    }
  }
  return [...pieces, String.fromCharCode(...units)].join('').replace(/^\ufeff/, '')
}
