/**
 * Counts as newsrooms do (字数): every 汉字 and every mark of Chinese punctuation is one, a run of Latin letters or digits is one,
 * spaces are none.
 */
export function countText(text: string): number {
  let count = 0
  let inWord = false
  for (const character of text) {
    if (JOINED.test(character)) continue
    const latin = LATIN.test(character)
    if (!latin && !SPACE.test(character)) count += 1
    else if (latin && !inWord) count += 1
    inWord = latin
  }
  return count
}

const LATIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}'’._%\-@/:]/u
/** Accents and selectors: part of the sign before them. */
const JOINED = /[\p{M}\u200d]/u
const SPACE = /[\p{Z}\p{C}]/u
