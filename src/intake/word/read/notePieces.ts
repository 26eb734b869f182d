import { LONGEST_FOOTNOTE } from '../../../article/document/nodes/footnote.ts'

/** The words of a note in pieces that a footnote can hold, no sign cut in two; at least one piece. */
export function notePieces(words: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (words.length - from > LONGEST_FOOTNOTE) {
    const cutsPair = /[\ud800-\udbff]/.test(words.charAt(from + LONGEST_FOOTNOTE - 1))
    const to = from + LONGEST_FOOTNOTE - (cutsPair ? 1 : 0)
    pieces.push(words.slice(from, to))
    from = to
  }
  return [...pieces, words.slice(from)]
}
