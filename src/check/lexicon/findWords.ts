import { createSteps } from './createSteps.ts'

/** A word that stands in a text: its number in the list, and where. */
export interface FoundWord {
  readonly word: number
  readonly from: number
  readonly to: number
}

/** Finds the words of a list in a text in one pass. */
export type WordFinder = (text: string) => FoundWord[]

/**
 * Makes an Aho–Corasick finder over words. Building takes time in proportion to the characters of the list; failure links are made only where a
 * state is first reached in a text, so that a list of a hundred thousand entries is ready at once. Empty words are never found.
 */
export function findWords(words: readonly string[]): WordFinder {
  const most = words.reduce((sum, { length }) => sum + length, 1)
  const steps = createSteps(most)
  const ends = new Int32Array(most).fill(-1)
  const sameEnd = new Int32Array(words.length).fill(-1)
  const parent = new Int32Array(most)
  const by = new Uint16Array(most)
  let states = 1
  words.forEach((word, index) => {
    let state = 0
    for (let at = 0; at < word.length; at += 1) {
      const character = word.charCodeAt(at)
      const next = steps.take(state, character, states)
      if (next === states) {
        parent[states] = state
        by[states] = character
        states += 1
      }
      state = next
    }
    if (state === 0) return
    sameEnd[index] = ends[state] ?? -1
    ends[state] = index
  })
  const failures = new Map<number, number>([[0, 0]])

  function failure(state: number): number {
    const known = failures.get(state)
    if (known !== undefined) return known
    const above = parent[state] ?? 0
    const made = above === 0 ? 0 : step(failure(above), by[state] ?? 0)
    failures.set(state, made)
    return made
  }
  function step(from: number, character: number): number {
    for (let state = from; ; state = failure(state)) {
      const next = steps.find(state, character)
      if (next !== 0) return next
      if (state === 0) return 0
    }
  }
  return (text) => {
    const found: FoundWord[] = []
    let state = 0
    for (let at = 0; at < text.length; at += 1) {
      state = step(state, text.charCodeAt(at))
      for (let ending = state; ending !== 0; ending = failure(ending))
        for (let word = ends[ending] ?? -1; word !== -1; word = sameEnd[word] ?? -1)
          found.push({ word, from: at + 1 - (words[word]?.length ?? 0), to: at + 1 })
    }
    return found
  }
}
