/** A word that stands in a text: its number in the list, and where. */
export interface FoundWord {
  readonly word: number
  readonly from: number
  readonly to: number
}

/** Finds the words of a list in a text in one pass. */
export type WordFinder = (text: string) => FoundWord[]

/** States are numbered; a step is kept under state × 65536 + character. */
const WIDTH = 0x10000

/**
 * Makes an Aho–Corasick finder over words. Building takes time in proportion to the characters of the list; failure links are made only where a
 * state is first reached in a text, so that a list of a hundred thousand entries is ready at once. Empty words are never found.
 */
export function findWords(words: readonly string[]): WordFinder {
  const steps = new Map<number, number>()
  const ends: (number[] | undefined)[] = []
  const parent: number[] = [0]
  const by: number[] = [0]
  words.forEach((word, index) => {
    let state = 0
    for (let at = 0; at < word.length; at += 1) {
      const key = state * WIDTH + word.charCodeAt(at)
      let next = steps.get(key)
      if (next === undefined) {
        next = parent.length
        steps.set(key, next)
        parent.push(state)
        by.push(word.charCodeAt(at))
      }
      state = next
    }
    if (state !== 0) (ends[state] ??= []).push(index)
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
      const next = steps.get(state * WIDTH + character)
      if (next !== undefined) return next
      if (state === 0) return 0
    }
  }
  return (text) => {
    const found: FoundWord[] = []
    let state = 0
    for (let at = 0; at < text.length; at += 1) {
      state = step(state, text.charCodeAt(at))
      for (let ending = state; ending !== 0; ending = failure(ending))
        for (const word of ends[ending] ?? [])
          found.push({ word, from: at + 1 - (words[word]?.length ?? 0), to: at + 1 })
    }
    return found
  }
}
