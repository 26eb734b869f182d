const STEP = 32_768

/** Bytes as text, each byte one character (Latin-1). */
export function latinText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += STEP) pieces.push(String.fromCharCode(...bytes.subarray(at, at + STEP)))
  return pieces.join('')
}

/** The bytes of such a text. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 0xff)
}
