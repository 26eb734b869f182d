import { matchPattern, patternOf, type PatternMatch } from '../../../src/article/find/matchPattern.ts'
import type { SearchQuery } from '../../../src/article/find/searchQuery.ts'

/** What the worker is asked: a pattern, and the texts to look through. */
export interface PatternQuestion {
  readonly query: SearchQuery
  readonly texts: readonly string[]
  readonly most: number
}

/** By text, the places the pattern fits. */
export type PatternAnswer = readonly (readonly PatternMatch[])[]

self.onmessage = ({ data: { query, texts, most } }: MessageEvent<PatternQuestion>) => {
  const pattern = patternOf(query)
  let left = most
  const answer: PatternAnswer = texts.map((text) => {
    const found = pattern === null || left <= 0 ? [] : matchPattern(text, pattern, left)
    left -= found.length
    return found
  })
  self.postMessage(answer)
}
