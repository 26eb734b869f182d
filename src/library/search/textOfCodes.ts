/** As many arguments as a call may safely have. */
const CHUNK = 8192

/** Makes a text of UTF-16 codes: many times faster than adding character to character. */
export function textOfCodes(codes: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += CHUNK) {
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(length, at + CHUNK))) as string
  }
  return text
}
