import { foldText } from './foldText.ts'
import type { SearchQuery } from './searchQuery.ts'

/** A place in a text, in UTF-16 units; `to` is behind its last. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** Letters and figures that make words with edges. */
const IN_WORD = /[\p{Script=Latin}\p{N}_]/u

/** Finds words in a text, from the left, none in another. Not for patterns: those may take for ever and run elsewhere (`matchPattern`). */
export function findInText(text: string, query: SearchQuery): TextRange[] {
  const sought = foldText(query.text, query)
  if (sought === '') return []
  const folded = foldText(text, query)
  const found: TextRange[] = []
  for (let from = folded.indexOf(sought); from >= 0;) {
    const to = from + sought.length
    const isFound = !query.wholeWord || (isEdge(text, from) && isEdge(text, to))
    if (isFound) found.push({ from, to })
    from = folded.indexOf(sought, isFound ? to : from + 1)
  }
  return found
}

function isEdge(text: string, at: number): boolean {
  return !(IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at)))
}
