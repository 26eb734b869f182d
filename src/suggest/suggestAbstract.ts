import { isContent } from './isContent.ts'
import { rankLinked } from './rankLinked.ts'
import { splitSentences } from './splitSentences.ts'
import type { CutWords } from './taggedWord.ts'

/** Characters of a sentence that can stand in an abstract. */
const SHORTEST = 12
/** Sentences that are compared: the rest of a very long text adds nothing. */
const COMPARED = 400
/** What the place of a sentence counts: news says what matters first. */
const FIRST = 1.6
const EARLY = 1.2

/**
 * An abstract made of the text's own sentences, in their order, as many as there is room for: those that say what the others say, too.
 * @param most characters it may have
 * @returns '' where no sentence is short enough
 */
export function suggestAbstract(text: string, cut: CutWords, most: number): string {
  const sentences = splitSentences(text).slice(0, COMPARED)
  const contents = sentences.map(
    (sentence) => new Set(cut(sentence).flatMap((word) => (isContent(word) ? [word.word] : []))),
  )
  const links = new Map<number, Map<number, number>>()
  for (const [a, first] of contents.entries())
    for (const [b, second] of contents.entries()) {
      if (a === b || first.size < 2 || second.size < 2) continue
      const shared = [...first].filter((word) => second.has(word)).length
      if (shared === 0) continue
      const of = links.get(a) ?? new Map<number, number>()
      links.set(a, of)
      of.set(b, shared / (Math.log(first.size) + Math.log(second.size)))
    }
  const ranks = rankLinked(links, sentences.length)
  const byWeight = sentences
    .map((sentence, at) => ({ sentence, at, weight: (ranks[at] ?? 0) * (at < 2 ? FIRST : at < 6 ? EARLY : 1) }))
    .filter(({ sentence }) => canStand(sentence))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
  const chosen: typeof byWeight = []
  let room = most
  for (const each of byWeight) {
    const length = [...each.sentence].length
    if (length > room || chosen.some(({ sentence }) => sentence === each.sentence)) continue
    chosen.push(each)
    room -= length
  }
  return chosen
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence)
    .join('')
}

/** Whether a sentence can stand by itself: no part of what somebody says, nothing that hangs on the sentence before, no line without an end. */
function canStand(sentence: string): boolean {
  if ([...sentence].length < SHORTEST || !/[。！？]$/.test(sentence)) return false
  if (
    /^[“”‘’（）()]/.test(sentence) ||
    /^(?:他|她|它|这|那|但|而|所以|因此|于是|其中|同时|此外|另外|随后|对此)/.test(sentence)
  )
    return false
  return (sentence.match(/“/g)?.length ?? 0) === (sentence.match(/”/g)?.length ?? 0)
}
