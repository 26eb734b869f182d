import { MARKS } from './marks.ts'
import { textOfCodes } from './textOfCodes.ts'

const SPACE = 0x20

let codes = new Uint16Array(16_384)

/**
 * The words under which the index keeps an encoded text, with spaces between: each character with the one after it. Two characters are one
 * word of the index, so that 党建 is found as fast as it is rare, however common 党 and 建 are. Pairs with a mark of punctuation are left out:
 * they are a quarter of all, and hardly ever asked for. What stands before one makes a pair with `MARKS.end`, so that every character begins a
 * word.
 * @param field goes before each: where the word stands
 */
export function pairTokens(encoded: string, field = ''): string {
  const most = encoded.length * (5 + field.length)
  if (codes.length < most) codes = new Uint16Array(most)
  const tag = field === '' ? 0 : field.charCodeAt(0)
  let length = 0
  let before = 0
  let beforeLow = 0
  for (let at = 0; at < encoded.length; at += 1) {
    const given = encoded.charCodeAt(at)
    const code = isPunctuation(given) ? END : given
    const low = isHigh(code) && at + 1 < encoded.length ? encoded.charCodeAt((at += 1)) : 0
    if (before !== 0) {
      if (tag !== 0) codes[length++] = tag
      codes[length++] = before
      if (beforeLow !== 0) codes[length++] = beforeLow
      codes[length++] = code
      if (low !== 0) codes[length++] = low
      codes[length++] = SPACE
    }
    before = code === END ? 0 : code
    beforeLow = low
  }
  return textOfCodes(codes, length)
}

/** Whether every pair of an encoded text is a word of the index. */
export function isAllPairs(encoded: string): boolean {
  for (let at = 0; at < encoded.length; at += 1) if (isPunctuation(encoded.charCodeAt(at))) return false
  return true
}

const END = MARKS.end.charCodeAt(0)

/** ASCII's marks as they are encoded, those of Chinese and general punctuation, and the ends of values. */
function isPunctuation(code: number): boolean {
  if (code < 0x2010) return false
  if (code < 0x3400) return code <= 0x2027 || (code >= 0x3001 && code <= 0x303f)
  return code === END || (code >= MARKS.ascii && code < MARKS.ascii + 0x80)
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
