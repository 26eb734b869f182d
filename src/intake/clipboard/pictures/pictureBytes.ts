/** A picture's bytes with the ending that its format goes by. */
export interface PictureBytes {
  readonly bytes: Uint8Array
  readonly ending: 'jpg' | 'png' | 'gif' | 'webp'
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Int8Array(128).fill(-1)
for (const [value, sign] of [...ALPHABET].entries()) VALUES[sign.charCodeAt(0)] = value

/** The picture in a `data:` address; null where it is none the article can keep (SVG is not), or its bytes are broken. */
export function pictureBytes(address: string): PictureBytes | null {
  const head = /^data:image\/(jpe?g|png|gif|webp);base64,/i.exec(address.slice(0, 40))
  if (head === null) return null
  const bytes = fromBase64(decodedSpaces(address.slice(head[0].length)))
  if (bytes === null || bytes.length === 0) return null
  return { bytes, ending: head[1]!.toLowerCase().replace('jpeg', 'jpg') as PictureBytes['ending'] }
}

function decodedSpaces(text: string): string {
  return text.replace(/%20|%0[ad]|\s/gi, '')
}

function fromBase64(text: string): Uint8Array | null {
  const signs = text.replace(/=+$/, '')
  if (signs.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < signs.length; index += 1) {
    const code = signs.charCodeAt(index)
    const value = code < 128 ? VALUES[code]! : -1
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (held >> bits) & 0xff
      at += 1
    }
  }
  return bytes
}
