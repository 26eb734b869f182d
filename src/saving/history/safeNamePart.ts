/** What no file name may hold on one system or another, the dot that divides our names, and the sign that escapes. */
const UNSAFE = /[<>:"/\\|?*.%\p{C}\p{Zl}\p{Zp}]|^\p{Z}|\p{Z}$/gu
/** in bytes of UTF-8 */
const LONGEST = 60

/** Words as a part of a file name, readable as they stand; what is too long is cut. */
export function safeNamePart(words: string): string {
  let part = ''
  let size = 0
  for (const sign of words.normalize('NFC')) {
    const lone = /\p{Cs}/u.test(sign)
    const escaped = sign.replace(UNSAFE, (unsafe) => (lone ? '_' : escape(unsafe)))
    size += lone ? 1 : encodeURIComponent(escaped).replace(/%../g, '-').length
    if (size > LONGEST) break
    part += escaped
  }
  return part
}

/** Reads such a part; what is no escape stays as it is. */
export function readNamePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function escape(sign: string): string {
  const encoded = encodeURIComponent(sign)
  return encoded === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : encoded
}
