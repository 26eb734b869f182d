import type { Simplify } from './encodeText.ts'

/** Spaces between 汉字 and digits, unseen characters, accents, and signs that become 汉字 or digits in their normal form. */
const ODD =
  /[\u3400-\u9fff0-9][^\S\n]+[\u3400-\u9fff0-9]|[^\P{Cc}\n]|[^\P{N}0-9〇]|[\u00ad\u0300-\u036f\u200b-\u200f\u2028-\u202f\u205f-\u2064\u2e80-\u2fdf\u3100-\u33ff\ue000-\uf8ff\uf900-\ufaff\ufeff\u{1f100}-\u{1f2ff}\u{2f800}-\u{2fa1f}]|\p{Cf}/u

/** Whether encoding moves and changes no 汉字 and no digit of a text: what is of nothing else is then found in it just where it stands as it is. */
export function isPlainText(text: string, simplify: Simplify): boolean {
  return !ODD.test(text) && simplify(text) === text
}

/** Whether a word is of nothing but 汉字 that encoding leaves as they are. */
export function isPlainWord(word: string, simplify: Simplify): boolean {
  return /^[\u3400-\u9fff]+$/.test(word) && simplify(word) === word
}
