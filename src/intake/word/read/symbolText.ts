/** Signs of the Symbol font, from 0x61 on and from 0xa2 on, as Unicode has them; `·` where a sign is of no use in text. */
const SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'
const LARGE = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const SIGNS: Readonly<Record<number, string>> = {
  0xa2: '′',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xac: '←',
  0xad: '↑',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xce: '∈',
  0xd7: '⋅',
  0xe5: '∑',
  0xf2: '∫',
}
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
/** Wingdings 2: what forms are ticked with. */
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x52: '☑', 0x54: '☒', 0x2a: '□', 0xa3: '□' }

/**
 * The sign that `w:sym` shows: as Unicode has it where it is known, else the character that the file names, which is then one of private use
 * and flagged like any other.
 * @param char hexadecimal, often in the private range of its font (F0xx)
 */
export function symbolText(font: string, char: string): string {
  const code = Number.parseInt(char, 16)
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) return ''
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const face = font.toLowerCase()
  const known =
    face === 'symbol'
      ? (SIGNS[low] ?? SMALL[low - 0x61] ?? LARGE[low - 0x41])
      : face === 'wingdings'
        ? WINGDINGS[low]
        : face === 'wingdings 2'
          ? WINGDINGS_2[low]
          : undefined
  return known ?? String.fromCodePoint(low >= 0x20 && low < 0x7f && /^symbol$/.test(face) ? low : code)
}
