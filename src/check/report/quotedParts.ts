import type { Finding } from '../../article/finding.ts'
import { ATOM } from '../text/characters.ts'

/** Words of an article as a report quotes them: as they stand, what is wrong, what would be new. */
export interface QuotedPart {
  readonly text: string
  readonly is: 'plain' | 'wrong' | 'mended'
}

/** Characters on either side that tell where in a paragraph one is. */
const AROUND = 16
/** The longest words that are quoted whole. */
const MOST = 80
/** What is left of longer ones at either end. */
const END = 32

/** The words of a finding with a little of the text on either side; none where there is no text. */
export function quotedParts(text: string, { from, to }: Pick<Finding, 'from' | 'to'>): QuotedPart[] {
  return told([
    { text: before(text, from), is: 'plain' },
    { text: short(text.slice(from, to)), is: 'wrong' },
    { text: after(text, to), is: 'plain' },
  ])
}

/** The same words as the finding's first fix leaves them; none where nothing mends them, or where the mending reaches too far to be shown. */
export function mendedParts(text: string, { from, to, fixes }: Pick<Finding, 'from' | 'to' | 'fixes'>): QuotedPart[] {
  const edits = fixes[0]?.edits ?? []
  const [first] = edits
  const last = edits.at(-1)
  if (first === undefined || last === undefined) return []
  const begin = Math.min(from, first.from)
  const end = Math.max(to, last.to)
  if (end - begin > MOST) return []
  let at = begin
  const parts: QuotedPart[] = [{ text: before(text, begin), is: 'plain' }]
  for (const edit of edits) {
    parts.push({ text: text.slice(at, edit.from), is: 'plain' }, { text: short(edit.text), is: 'mended' })
    at = edit.to
  }
  return told([...parts, { text: text.slice(at, end) + after(text, end), is: 'plain' }])
}

function told(parts: readonly QuotedPart[]): QuotedPart[] {
  return parts.filter(({ text }) => text !== '').map(({ text, is }) => ({ text: text.replaceAll(ATOM, ' '), is }))
}

function before(text: string, at: number): string {
  return (at > AROUND ? '…' : '') + text.slice(Math.max(0, at - AROUND), at)
}

function after(text: string, at: number): string {
  return text.slice(at, at + AROUND) + (text.length > at + AROUND ? '…' : '')
}

function short(words: string): string {
  return words.length > MOST ? `${words.slice(0, END)}…${words.slice(-END)}` : words
}
