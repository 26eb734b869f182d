import { chineseCharset } from '../files/chineseCharset.ts'
import { charsetOf, declaredCharset } from '../../src/intake/webpage/declaredCharset.ts'

/** Bytes of a page that are looked at for a declared encoding. */
const START_BYTES = 16_384

/**
 * The text of a web page's bytes: by its byte order mark, else as UTF-8 where every byte is valid (pages that declare GB2312 and are UTF-8
 * happen), else as it declares, else as GB18030 or Big5. A byte that the encoding does not know becomes U+FFFD, as in a browser.
 * @param told the encoding that the file round the page tells, as it is written there; '' for none
 */
export function decodePage(bytes: Uint8Array, told = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be')
  // Without its mark, UTF-16 shows by the zero beside the sign that begins every page.
  if (bytes[0] === 0x3c && bytes[1] === 0) return decoded(bytes, 'utf-16le')
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decoded(bytes, 'utf-16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, START_BYTES))
    const declared = charsetOf(told) ?? declaredCharset(start)
    return decoded(bytes, declared === null || declared === 'utf-8' ? chineseCharset(bytes) : declared)
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
