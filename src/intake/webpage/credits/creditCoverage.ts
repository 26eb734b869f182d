import type { Credit } from './readCredits.ts'

/** How much of a line its labels and their values make up, from 0 to 1. A value that runs over a full stop is a sentence and counts nothing. */
export function creditCoverage(credits: readonly Credit[], chars: number): number {
  const covered = credits.reduce((sum, { label, value }) => {
    const words = value.replace(/\s/g, '')
    return sum + label.length + 1 + (/[。！？；]./.test(words) ? 0 : words.length)
  }, 0)
  return chars === 0 ? 0 : Math.min(1, covered / chars)
}
