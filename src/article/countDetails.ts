import { countText, countWords } from './countText.ts'

/** What a text has, as a word processor's 字数统计 says it. */
export interface TextCounts {
  /** 字数: `hanzi`, `marks` and `words` together */
  readonly count: number
  readonly hanzi: number
  /** marks of punctuation and other signs */
  readonly marks: number
  /** runs of foreign letters and digits */
  readonly words: number
  /** characters without and with spaces */
  readonly characters: number
  readonly withSpaces: number
  /** lines that are not blank */
  readonly paragraphs: number
}

/**
 * Counts a text in every way.
 * @param text a line each paragraph
 */
export function countDetails(text: string): TextCounts {
  const count = countText(text)
  const hanzi = matches(text, HAN)
  const words = countWords(text)
  const characters = matches(text, INK)
  return {
    count,
    hanzi,
    marks: count - hanzi - words,
    words,
    characters,
    withSpaces: characters + matches(text, BLANK),
    paragraphs: text.split('\n').filter((line) => line.trim() !== '').length,
  }
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const HAN = /\p{Script=Han}/gu
const INK = /[^\p{Z}\p{C}\p{M}\u200d]/gu
const BLANK = /[\p{Zs}\t]/gu
