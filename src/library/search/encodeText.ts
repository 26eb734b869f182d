import { MARKS } from './marks.ts'
import { textOfCodes } from './textOfCodes.ts'

/** Gives each traditional 汉字 of a text as its simplified one, character by character. */
export type Simplify = (text: string) => string

const WORD = MARKS.word.charCodeAt(0)
const END = MARKS.end.charCodeAt(0)

const NOTHING = 1
const LETTER = 2
const SIGN = 3
/** not to be judged by itself: it becomes several, or joins what stands before it */
const JOINED = 4

/** What each code is, and what is written for it; filled as codes are met. */
const KINDS = new Uint8Array(0x10000)
const WRITTEN = new Uint16Array(0x10000)

let codes = new Uint16Array(4096)

/**
 * Writes a text as searching sees it: one character for each 汉字, letter, digit and mark; upper and lower case, full and half width, 简 and 繁
 * are the same; spaces are none, a line's end is `MARKS.end`, and a Latin word begins with `MARKS.word`. A text holds what is searched for
 * when its encoded form holds the other's: every search, in memory and in the index, comes down to this.
 */
export function encodeText(text: string, simplify: Simplify): string {
  const simple = simplify(text)
  return encodeCodes(simple) ?? encodeCodes(simplify(simple.normalize('NFKC').toLowerCase()), true) ?? ''
}

/** Null where a text has to be brought into its normal form first. */
function encodeCodes(text: string, isNormal = false): string | null {
  if (codes.length < text.length * 2) codes = new Uint16Array(text.length * 2)
  let length = 0
  let inWord = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = KINDS[code] || judge(code)
    if (kind === JOINED && !isNormal) return null
    const letter = kind === LETTER
    if (letter && !inWord) codes[length++] = WORD
    inWord = letter
    if (kind !== NOTHING) codes[length++] = WRITTEN[code] as number
  }
  return textOfCodes(codes, length)
}

function judge(code: number): number {
  const character = String.fromCharCode(code)
  const normal = character.normalize('NFKC').toLowerCase()
  const isWhole = normal.length === 1 && !(code >= 0x300 && code <= 0x36f) && !(code >= 0xf900 && code <= 0xfaff)
  const to = isWhole ? normal.charCodeAt(0) : code
  WRITTEN[code] = to === 0x0a ? END : to > 0x20 && to < 0x7f && !isDigit(to) && !isLetter(to) ? MARKS.ascii + to : to
  return (KINDS[code] = !isWhole ? JOINED : isLetter(to) ? LETTER : to === 0x0a || !isUnseen(to) ? SIGN : NOTHING)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Latin, Greek and Cyrillic letters. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x370 && code <= 0x52f)
}

/** Spaces, what controls, joins and directs, and the private use area. */
function isUnseen(code: number): boolean {
  if (code < 0x2000) return code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad
  if (code < 0x3000) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x2064)
  return code === 0x3000 || code === 0xfeff || (code >= 0xe000 && code <= 0xf8ff)
}
