import { MARKS } from './marks.ts'

/**
 * Writes first letters of sounds (`zyj`) in characters of their own, so that they are never taken for a word.
 * @returns '' for what is not a run of two or more Latin letters: one letter would find half of all names
 */
export function encodeInitials(letters: string): string {
  if (!/^[a-z]{2,}$/.test(letters)) return ''
  return String.fromCharCode(...[...letters].map((letter) => MARKS.initial + letter.charCodeAt(0)))
}
