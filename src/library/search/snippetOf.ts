import { encodeText, type Simplify } from './encodeText.ts'
import { isPlainText, isPlainWord } from './isPlainText.ts'
import { MARKS } from './marks.ts'

/** A stretch of text around what was found. */
export interface Snippet {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Characters shown before and after a hit. */
const BEFORE = 14
const AFTER = 40

/**
 * The place of a text where a word is first found, with what stands around it; null where it is not found.
 * @param text as it is shown, one paragraph a line
 * @param word as it is asked for
 * @param encoded the same, encoded
 */
export function snippetOf(text: string, word: string, encoded: string, simplify: Simplify): Snippet | null {
  if (encoded === '') return null
  // Almost always it stands there as it was asked for. A Latin word may also be the middle of another.
  const literal = encoded.includes(MARKS.word) ? -1 : text.indexOf(word)
  if (literal >= 0) return around(text, literal, literal + word.length)
  if (isPlainWord(word, simplify) && isPlainText(text, simplify)) return null
  for (let from = 0; from < text.length;) {
    const to = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
    const line = text.slice(from, to)
    const place = placeIn(line, encoded, simplify)
    if (place !== null) return around(text, from + place.start, from + place.end)
    from = to + 1
  }
  return null
}

/** Where a line holds an encoded text: it ends with the shortest beginning of the line that holds it. */
function placeIn(line: string, wanted: string, simplify: Simplify): { start: number; end: number } | null {
  const holds = (length: number) => encodeText(line.slice(0, length), simplify).includes(wanted)
  if (!holds(line.length)) return null
  let short = 0
  let end = line.length
  while (end - short > 1) {
    const middle = (short + end) >> 1
    if (holds(middle)) end = middle
    else short = middle
  }
  let start = end - 1
  while (start > 0 && !encodeText(line.slice(start, end), simplify).endsWith(wanted)) start -= 1
  return { start, end }
}

function around(text: string, start: number, end: number): Snippet {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const first = Math.max(lineStart, start - BEFORE)
  const last = Math.min(lineEnd, end + AFTER)
  return {
    before: `${first > lineStart ? '…' : ''}${whole(text.slice(first, start)).trimStart()}`,
    hit: text.slice(start, end),
    after: `${whole(text.slice(end, last))}${last < lineEnd ? '…' : ''}`,
  }
}

/** A cut in the middle of a pair leaves half a character. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
