import { splitCharacters } from './splitCharacters.ts'

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/** Cuts a text into words, marks and spaces, Chinese ones by the dictionary; joined they give the text again. */
export function splitWords(text: string): string[] {
  if (segmenter === null) return splitCharacters(text)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
