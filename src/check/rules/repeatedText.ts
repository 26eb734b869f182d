import type { ArticleRule, PlacedHit } from '../rule.ts'
import { matchesOf } from '../text/matchesOf.ts'

const SENTENCE = /[^。！？]+[。！？]?/g
/** 汉字 from which on the same sentence twice is no turn of speech. */
const LEAST = 12

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
      .flatMap(({ place, text }): PlacedHit[] => {
        const hits = matchesOf(text, SENTENCE).flatMap(({ index, 0: sentence }): PlacedHit[] => {
          const key = sentence.replace(/[\s“”"。！？]/g, '')
          if (key.length < LEAST) return []
          if (!seen.has(key)) {
            seen.add(key)
            return []
          }
          const from = index + sentence.length - sentence.trimStart().length
          return [{ place, from, to: index + sentence.length }]
        })
        return hits.length > 1 && hits.length === matchesOf(text, SENTENCE).length
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
