import { unzlibSync } from 'fflate/browser'

/** The ICC profile within the bytes of a JPEG or a PNG; null where there is none, or it cannot be read. */
export function iccOf(bytes: Uint8Array): Uint8Array | null {
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? iccOfJpeg(bytes) : iccOfPng(bytes)
}

/** In a PNG it stands packed in a chunk before the picture: its name, a zero, the way of packing, the packed profile. */
function iccOfPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (text(0).slice(1) !== 'PNG') return null
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (text(at + 4) === 'IDAT') return null
    if (text(at + 4) !== 'iCCP') continue
    const chunk = bytes.subarray(at + 8, at + 8 + view.getUint32(at))
    try {
      return unzlibSync(chunk.subarray(chunk.indexOf(0) + 2))
    } catch {
      return null
    }
  }
  return null
}

/** A JPEG has it in parts, which are numbered. */
function iccOfJpeg(bytes: Uint8Array): Uint8Array | null {
  const parts: [number, Uint8Array][] = []
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    const isProfile =
      bytes[at + 1] === 0xe2 && String.fromCharCode(...bytes.subarray(at + 4, at + 15)) === 'ICC_PROFILE'
    if (isProfile) parts.push([bytes[at + 16] ?? 0, bytes.subarray(at + 18, at + 2 + length)])
    if (length < 2) return null
    at += 2 + length
  }
  if (parts.length === 0) return null
  const sorted = parts.sort(([a], [b]) => a - b).map(([, part]) => part)
  const whole = new Uint8Array(sorted.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of sorted) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
