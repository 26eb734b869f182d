/** The bytes of quoted-printable text, each of whose characters is one byte; a `=` that begins no code stands for itself. */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  let at = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x3d) {
      const hex = text.slice(index + 1, index + 3)
      const end = /^[ \t]*\r?\n/.exec(text.slice(index + 1, index + 80))
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        bytes[at++] = Number.parseInt(hex, 16)
        index += 2
        continue
      }
      if (end !== null) {
        index += end[0].length
        continue
      }
    }
    bytes[at++] = code & 0xff
  }
  return bytes.slice(0, at)
}
