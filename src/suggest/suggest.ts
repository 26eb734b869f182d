import type { Suggested, SuggestAsk } from './suggestion.ts'
import { suggestAbstract } from './suggestAbstract.ts'
import { suggestKeywords } from './suggestKeywords.ts'
import type { CutWords } from './taggedWord.ts'

/** Keywords that are looked for, before those the article has are left out. */
const LOOKED_FOR = 24

/** Reads a text for keywords and an abstract. Always the same for the same text. */
export function suggest({ title, text, taken, most }: SuggestAsk, cut: CutWords): Suggested {
  const keywords = suggestKeywords(title, text, cut, LOOKED_FOR).filter(({ word }) => !taken.includes(word))
  return {
    keywords: keywords.map(({ word, times }) => ({ word, times })),
    abstract: suggestAbstract(text, cut, most),
  }
}
