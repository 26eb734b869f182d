import type { ArticleRule, PlacedHit } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { pairMarks } from '../text/pairMarks.ts'
import type { Place } from '../finding.ts'

/**
 * Quotations over several paragraphs: each paragraph may begin with “, the last one closes. A quotation that is never closed, and a closing mark
 * that closes nothing, are found where they stand.
 */
export const openQuotes: ArticleRule = {
  kind: 'article',
  id: 'openQuotes',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '引号打开后没有关上。', en: 'A quotation that is never closed.' },
  reason: PUNCTUATION_STANDARD,
  check({ blocks }) {
    const hits: PlacedHit[] = []
    let open: { place: Place; at: number } | null = null
    const giveUp = (): void => {
      if (open !== null) hits.push({ place: open.place, from: open.at, to: open.at + 1 })
      open = null
    }
    for (const { kind, place, plain } of blocks) {
      if (kind !== 'paragraph') continue
      // A paragraph that neither goes on with a quotation nor closes it ends the hope that it is one.
      const goesOn = plain.trimStart().startsWith('“')
      for (const { kind: problem, mark, at } of pairMarks(plain)) {
        if (problem === 'unopened' && mark === '”') {
          if (open === null)
            hits.push({
              place,
              from: at,
              to: at + 1,
              message: { zh: '“””没有对应的前半个。', en: '” closes nothing.' },
            })
          open = null
        } else if (problem === 'unclosed' && mark === '“') {
          if (!(open !== null && goesOn && plain.slice(0, at).trim() === '')) giveUp()
          open = { place, at }
        }
      }
      if (open !== null && (open as { place: Place }).place !== place) {
        // A paragraph that begins with “ and ends with ” closes the quotation it goes on with.
        if (goesOn && /”[。！？]?\s*$/.test(plain)) open = null
        else giveUp()
      }
    }
    giveUp()
    return hits
  },
}
