/** Anything that is not simply taken over. */
const UNUSUAL =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ud800-\uf8ff\ufeff\ufffd-\uffff]/
/** Marks of direction and width that show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
const LINES = /[\r\n\t\f\v\u0085\u2028\u2029\u00a0]/gu
const UNREADABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const PRIVATE = /\p{Co}/gu

/**
 * Text without what no text holds: control characters go, halves of surrogate pairs become U+FFFD, invisible marks go. Characters of a font's
 * own (private use) stay.
 * @param tell hears of each unreadable or private character, by its code
 */
export function cleanText(text: string, tell: (kind: 'badCharacter' | 'privateUse', code: string) => void): string {
  if (!UNUSUAL.test(text)) return text
  for (const [character] of text.matchAll(PRIVATE)) tell('privateUse', codeOf(character))
  if (text.includes('\ufffd')) tell('badCharacter', 'U+FFFD')
  return text
    .replace(INVISIBLE, '')
    .replace(LINES, ' ')
    .replace(UNREADABLE, (character) => {
      tell('badCharacter', codeOf(character))
      return /\p{Cs}/u.test(character) ? '\ufffd' : ''
    })
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
