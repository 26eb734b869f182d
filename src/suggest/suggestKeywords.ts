import { isContent } from './isContent.ts'
import { opensPhrase } from './opensPhrase.ts'
import { rankWords } from './rankWords.ts'
import { splitSentences } from './splitSentences.ts'
import { standsAlone } from './standsAlone.ts'
import type { OfferedWord } from './suggestion.ts'
import type { CutWords, TaggedWord } from './taggedWord.ts'

/** Characters of a keyword: newsrooms' lists have two to ten 汉字. */
const LEAST = 2
const MOST = 10
/** Words of a phrase. */
const JOINED = 4

/**
 * Words and short phrases that say what a text is about, the weightiest first. A phrase that stands in the text again and again (脱贫攻坚) goes
 * before its parts.
 * @param title counts as often as ten sentences
 * @param most how many are given
 */
export function suggestKeywords(title: string, text: string, cut: CutWords, most: number): OfferedWord[] {
  const titleWords = cut(title)
  const sentences = splitSentences(text).map(cut)
  const ranks = rankWords([...sentences, titleWords, titleWords])
  const found = new Map<string, { times: number; weight: number }>()
  for (const words of [titleWords, ...sentences])
    for (const phrase of phrasesOf(words)) {
      const word = phrase.map((each) => each.word).join('')
      const length = [...word].length
      if (length < LEAST || length > MOST) continue
      const known = found.get(word) ?? { times: 0, weight: weightOf(phrase, ranks) }
      known.times += 1
      found.set(word, known)
    }
  const offers = [...found]
    .filter(([word, { times }]) => times > 1 || title.includes(word))
    .map(([word, { times, weight }]) => ({
      word,
      times,
      score: weight * Math.log2(1 + times) * (title.includes(word) ? 2 : 1),
    }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
  const chosen: OfferedWord[] = []
  for (const { word, times } of offers) {
    if (chosen.length >= most) break
    if (!offers.some((other) => hides(other, { word, times })) && !chosen.some((other) => other.word.includes(word)))
      chosen.push({ word, times })
  }
  return chosen
}

/** A phrase takes the place of a part of it that hardly ever stands by itself. */
function hides(phrase: { word: string; times: number }, part: { word: string; times: number }): boolean {
  return (
    phrase.word !== part.word &&
    phrase.word.includes(part.word) &&
    phrase.times >= 2 &&
    phrase.times >= part.times * 0.7
  )
}

/** Every word that names something, and every run of a few of them. */
function* phrasesOf(words: readonly TaggedWord[]): Iterable<readonly TaggedWord[]> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + JOINED); to += 1) {
      const phrase = words.slice(from, to)
      const [first, ...rest] = phrase
      if (first === undefined || !(isContent(first) || opensPhrase(first)) || !rest.every(isContent)) break
      if (phrase.length > 1 || standsAlone(first)) yield phrase
    }
}

/** The mean of the words' weights, and a little for each word more: a phrase says more than a word. */
function weightOf(phrase: readonly TaggedWord[], ranks: ReadonlyMap<string, number>): number {
  const sum = phrase.reduce((total, { word }) => total + (ranks.get(word) ?? 0.15), 0)
  return (sum / phrase.length) * (1 + 0.35 * (phrase.length - 1))
}
