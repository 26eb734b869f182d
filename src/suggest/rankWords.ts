import { isContent } from './isContent.ts'
import { rankLinked } from './rankLinked.ts'
import type { TaggedWord } from './taggedWord.ts'

/** Words that stand this near each other belong together. */
const NEAR = 4

/** What each content word of a text weighs, by the company it keeps. */
export function rankWords(sentences: readonly (readonly TaggedWord[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const links = new Map<number, Map<number, number>>()
  const link = (from: number, to: number): void => {
    const of = links.get(from) ?? new Map<number, number>()
    links.set(from, of)
    of.set(to, (of.get(to) ?? 0) + 1)
  }
  for (const words of sentences) {
    const content = words.filter((word) => isContent(word) && [...word.word].length > 1)
    const ids = content.map(({ word }) => {
      const id = numbers.get(word) ?? numbers.size
      numbers.set(word, id)
      return id
    })
    for (const [at, id] of ids.entries())
      for (const other of ids.slice(at + 1, at + NEAR))
        if (other !== id) {
          link(id, other)
          link(other, id)
        }
  }
  const ranks = rankLinked(links, numbers.size)
  return new Map([...numbers].map(([word, id]) => [word, ranks[id] ?? 0]))
}
