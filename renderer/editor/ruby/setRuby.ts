import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { rubyText } from '../../../src/article/document/marks/ruby.ts'
import { blockWords, type RubyWord } from './rubyWords.ts'

/**
 * Sets the notes of words of one text block, '' for none. Neighbours that say the same share a note (天天: `tiān tiān`), since as equal marks they
 * would be one run under one syllable. Null where nothing changes.
 */
export function setRuby(state: EditorState, words: readonly RubyWord[]): Transaction | null {
  const first = words[0]
  if (first === undefined) return null
  const $from = state.doc.resolve(first.from)
  const given = new Map(words.map((word) => [word.from, rubyText(word.text)]))
  const all = around(blockWords($from.parent, $from.start()), given)
  const wanted = all.map((word) => ({ ...word, text: given.get(word.from) ?? word.text }))
  const type = state.schema.marks.ruby!
  const tr = closeHistory(state.tr)
  for (const word of all) if (word.text !== '') tr.removeMark(word.from, word.to, type)
  for (const { from, to, text } of joined(wanted)) tr.addMark(from, to, type.create({ text: rubyText(text) }))
  return tr.doc.eq(state.doc) ? null : tr
}

/** The words that are set, and those beside them that have notes, as far as they stand side by side. */
function around(words: readonly RubyWord[], given: ReadonlyMap<number, string>): readonly RubyWord[] {
  let first = words.findIndex(({ from }) => given.has(from))
  let last = words.findLastIndex(({ from }) => given.has(from))
  const touch = (a: number, b: number): boolean => words[a] !== undefined && words[a].to === words[b]?.from
  while (touch(first - 1, first) && words[first - 1]?.text !== '') first -= 1
  while (touch(last, last + 1) && words[last + 1]?.text !== '') last += 1
  return words.slice(first, last + 1)
}

function joined(words: readonly RubyWord[]): RubyWord[] {
  const out: { syllable: string; word: RubyWord }[] = []
  for (const word of words) {
    const last = out.at(-1)
    if (word.text === '') continue
    if (last?.syllable === word.text && last.word.to === word.from) {
      last.word = { ...last.word, to: word.to, text: `${last.word.text} ${word.text}` }
    } else out.push({ syllable: word.text, word })
  }
  return out.map(({ word }) => word)
}
