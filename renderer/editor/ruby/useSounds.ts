import { useEffect, useState, type KeyboardEvent } from 'react'
import { useDraft } from '../toolbar/useDraft.ts'
import { loadPinyin } from './loadPinyin.ts'
import { offerSounds } from './offerSounds.ts'
import type { RubyWord } from './rubyWords.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** The fields of the form of 注音, one for each word. */
export interface Sounds {
  /** what stands in each field */
  readonly notes: readonly string[]
  readonly change: (at: number, text: string) => void
  /** The notes were written or given up: the form closes. */
  readonly done: () => void
  /** For the keys of its fields: Escape gives up. */
  readonly press: (event: KeyboardEvent) => void
}

/**
 * The notes of words while they are mended. What was typed stays as a draft of these words where a press beside the form closes it; what is only
 * offered, for a field that nobody has touched, is offered anew.
 * @param words at the selection when the form was opened
 * @param onDone closes the form
 */
export function useSounds(words: readonly RubyWord[], onDone: () => void): Sounds {
  const [offered, setOffered] = useState<readonly string[]>([])
  // A field that nobody has touched and that has no note is null: one that was emptied stays empty.
  const given = JSON.stringify(words.map(({ text }) => text || null))
  const { text, change, done, press } = useDraft('ruby', given, onDone, words.map(({ base }) => base).join(' '))
  const typed = readNotes(text, words.length) ?? words.map(({ text: note }) => note || null)
  useEffect(() => {
    let left = false
    void loadPinyin().then((pinyin) => {
      if (!left) setOffered(offerSounds(words, pinyin))
    })
    return () => {
      left = true
    }
  }, [words])
  return {
    notes: words.map((_, at) => typed[at] ?? offered[at] ?? ''),
    change: (at, note) => change(JSON.stringify(typed.with(at, note))),
    done,
    press,
  }
}

/** The notes of a draft; null where it is none for so many words. */
function readNotes(text: string, count: number): readonly (string | null)[] | null {
  const read = parseJson(text)
  if (!Array.isArray(read) || read.length !== count) return null
  return (read as readonly unknown[]).map((note) => (typeof note === 'string' ? note : null))
}
