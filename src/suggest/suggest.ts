import type { Suggested, SuggestAsk } from './suggestion.ts'
import { suggestAbstract } from './suggestAbstract.ts'
import { suggestKeywords } from './suggestKeywords.ts'
import type { CutWords } from './taggedWord.ts'

/** Keywords that are looked for: more than are offered, as an article has some of them. */
const LOOKED_FOR = 24

/** Reads a text for keywords and an abstract. Always the same for the same text. */
export function suggest({ title, text, most }: SuggestAsk, cut: CutWords): Suggested {
  return { keywords: suggestKeywords(title, text, cut, LOOKED_FOR), abstract: suggestAbstract(text, cut, most) }
}
