import { MARKS } from './marks.ts'
import { textOfCodes } from './textOfCodes.ts'

const SPACE = 0x20

let codes = new Uint16Array(16_384)

/**
 * The words under which the index keeps an encoded text, with spaces between: each character with the one after it. Two characters are one
 * word of the index, so that 党建 is found as fast as it is rare, however common 党 and 建 are. A character before a mark of punctuation takes
 * what follows the mark into its word, 部。第: 部。 and 。第 stand in most articles, and both together would find nearly all of them.
 * Of two marks side by side there is no word: they are hardly ever asked for.
 * @param field goes before each: where the word stands
 */
export function pairTokens(encoded: string, field = ''): string {
  const most = encoded.length * (7 + field.length)
  if (codes.length < most) codes = new Uint16Array(most)
  const tag = field === '' ? 0 : field.charCodeAt(0)
  let length = 0
  let before = 0
  let beforeLow = 0
  let wasMark = false
  for (let at = 0; at < encoded.length; at += 1) {
    const code = encoded.charCodeAt(at)
    const low = isHigh(code) && at + 1 < encoded.length ? encoded.charCodeAt((at += 1)) : 0
    const isMark = isPunctuation(code)
    if (before !== 0 && !(wasMark && isMark) && before !== END) {
      if (tag !== 0) codes[length++] = tag
      codes[length++] = before
      if (beforeLow !== 0) codes[length++] = beforeLow
      codes[length++] = code
      if (low !== 0) codes[length++] = low
      if (isMark && code !== END && at + 1 < encoded.length) {
        const third = encoded.charCodeAt(at + 1)
        codes[length++] = third
        if (isHigh(third) && at + 2 < encoded.length) codes[length++] = encoded.charCodeAt(at + 2)
      }
      codes[length++] = SPACE
    }
    before = code
    beforeLow = low
    wasMark = isMark
  }
  return textOfCodes(codes, length)
}

/** Whether a character of an encoded text begins words of the index: it is no mark of punctuation. */
export function beginsWord(character: string): boolean {
  return !isPunctuation(character.charCodeAt(0))
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
