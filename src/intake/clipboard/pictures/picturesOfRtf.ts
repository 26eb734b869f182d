import type { PictureBytes } from './pictureBytes.ts'

const MOST = 200

/**
 * The pictures of a clipboard's RTF, in order. Word and WPS name only files in their HTML, which no browser may read; the same clipboard's RTF
 * carries the bytes in hexadecimal digits. PNG and JPEG are taken; the metafile that stands beside each as its double is passed over.
 */
export function picturesOfRtf(rtf: string): readonly PictureBytes[] {
  const found: PictureBytes[] = []
  let at = rtf.indexOf('{\\pict')
  while (at >= 0 && found.length < MOST) {
    const next = rtf.indexOf('{\\pict', at + 6)
    const picture = read(rtf, at + 6, next < 0 ? rtf.length : next)
    if (picture !== null) found.push(picture)
    at = next
  }
  return found
}

function read(rtf: string, from: number, to: number): PictureBytes | null {
  const head = rtf.slice(from, Math.min(to, from + 4000))
  const ending = /\\pngblip\b/.test(head) ? 'png' : /\\jpegblip\b/.test(head) ? 'jpg' : null
  if (ending === null) return null
  const start = hexStart(rtf, from, to)
  const bytes = start < 0 ? null : fromHex(rtf, start, to)
  return bytes === null ? null : { bytes, ending }
}

/** Where the digits begin: after the control words and the groups within (`{\*\blipuid …}`). */
function hexStart(rtf: string, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at += 1) {
    const sign = rtf[at]!
    if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth < 0) return -1
    } else if (sign === '\\' && depth === 0) {
      at += 1
      while (at < to && /[a-z0-9-]/i.test(rtf[at]!)) at += 1
      at -= 1
    } else if (depth === 0 && /[0-9a-f]/i.test(sign)) return at
  }
  return -1
}

function fromHex(rtf: string, from: number, to: number): Uint8Array | null {
  const bytes = new Uint8Array((to - from) >> 1)
  let length = 0
  let high = -1
  for (let at = from; at < to; at += 1) {
    const value = digit(rtf.charCodeAt(at))
    if (value === -2) continue
    if (value === -1) break
    if (high < 0) high = value
    else {
      bytes[length] = high * 16 + value
      length += 1
      high = -1
    }
  }
  return length === 0 ? null : bytes.slice(0, length)
}

/** The value of a hexadecimal digit; -2 for a line end or space between, -1 for the end. */
function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  if (code >= 65 && code <= 70) return code - 55
  return code === 10 || code === 13 || code === 32 ? -2 : -1
}
