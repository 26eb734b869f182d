import type { ArticleRule, PlacedHit } from '../rule.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { textFact } from '../text/textFact.ts'

const SENTENCE = /[^。！？]+[。！？]?/g
/** 汉字 from which on the same sentence twice is no turn of speech. */
const LEAST = 12

/** The sentences of a text, each with what makes it the same as another; '' for one that is too short. */
const sentencesOf = textFact(({ text }) =>
  matchesOf(text, SENTENCE).map(({ index, 0: sentence }) => {
    const key = sentence.replace(/[\s“”"。！？]/g, '')
    return {
      key: key.length < LEAST ? '' : key,
      from: index + sentence.length - sentence.trimStart().length,
      to: index + sentence.length,
    }
  }),
)

/** A sentence or a whole paragraph that stands in the body twice. */
export const repeatedText: ArticleRule = {
  kind: 'article',
  id: 'repeatedText',
  group: 'text',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '与前文重复。', en: 'Stands in the text already.' },
  reason: { zh: '同一句话在正文里出现了两次。', en: 'The same sentence stands in the body twice.' },
  check({ blocks }) {
    const seen = new Set<string>()
    return blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((slice): PlacedHit[] => {
        const { place, text } = slice
        const sentences = sentencesOf(slice)
        const hits: PlacedHit[] = []
        for (const { key, from, to } of sentences) {
          if (key === '') continue
          if (seen.has(key)) hits.push({ place, from, to })
          else seen.add(key)
        }
        return hits.length > 1 && hits.length === sentences.length
          ? [
              {
                place,
                from: 0,
                to: text.length,
                message: { zh: '整段与前文重复。', en: 'The whole paragraph stands in the text already.' },
              },
            ]
          : hits
      })
  },
}
