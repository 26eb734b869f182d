const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** CRC-32 (ISO 3309, the polynomial of zip and PNG) of a text's UTF-16 code units, low byte first; unsigned. */
export function crc32(text: string): number {
  let c = 0xffffffff
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    c = (TABLE[(c ^ unit) & 0xff] as number) ^ (c >>> 8)
    c = (TABLE[(c ^ (unit >>> 8)) & 0xff] as number) ^ (c >>> 8)
  }
  return (c ^ 0xffffffff) >>> 0
}
