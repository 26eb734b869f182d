import type { Finding } from '../../article/finding.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import { ATOM } from '../text/characters.ts'

/** Characters on either side that tell where in a paragraph one is. */
const AROUND = 16
/** The longest words that are quoted whole. */
const MOST = 80
/** What is left of longer ones at either end. */
const END = 32

/** The words of a finding as HTML, what is wrong in a `mark`, with a little of the text on either side; '' where there is no text. */
export function quotedWords(text: string, { from, to }: Pick<Finding, 'from' | 'to'>): string {
  if (text === '') return ''
  const found = text.slice(from, to)
  return before(text, from) + (found === '' ? '' : `<mark>${plain(short(found))}</mark>`) + after(text, to)
}

/**
 * The same words as they stand when they are mended by the finding's first fix, what is new in an `ins`; '' where nothing mends them, or where the
 * mending reaches too far to be shown.
 */
export function mendedWords(text: string, { from, to, fixes }: Pick<Finding, 'from' | 'to' | 'fixes'>): string {
  const edits = fixes[0]?.edits ?? []
  const [first] = edits
  const last = edits.at(-1)
  if (first === undefined || last === undefined) return ''
  const begin = Math.min(from, first.from)
  const end = Math.max(to, last.to)
  if (end - begin > MOST) return ''
  let at = begin
  let html = before(text, begin)
  for (const edit of edits) {
    html += plain(text.slice(at, edit.from)) + (edit.text === '' ? '' : `<ins>${plain(short(edit.text))}</ins>`)
    at = edit.to
  }
  return html + plain(text.slice(at, end)) + after(text, end)
}

function before(text: string, at: number): string {
  return (at > AROUND ? '…' : '') + plain(text.slice(Math.max(0, at - AROUND), at))
}

function after(text: string, at: number): string {
  return plain(text.slice(at, at + AROUND)) + (text.length > at + AROUND ? '…' : '')
}

function short(words: string): string {
  return words.length > MOST ? `${words.slice(0, END)}…${words.slice(-END)}` : words
}

function plain(words: string): string {
  return escapeHtml(words.replaceAll(ATOM, ' '))
}
