import type { ArticleRule, PlacedHit } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { pairMarks, type PairProblem } from '../text/pairMarks.ts'
import { textFact } from '../text/textFact.ts'
import type { Place } from '../../article/finding.ts'

/** How a text stands to a quotation that runs over it. */
interface Quoting {
  /** it begins with “ */
  readonly goesOn: boolean
  /** it ends with ” */
  readonly closes: boolean
  /** quotation marks without their other half */
  readonly loose: readonly (PairProblem & { readonly leads: boolean })[]
}

const quotingOf = textFact(({ plain }): Quoting => ({
  goesOn: plain.trimStart().startsWith('“'),
  closes: /”[。！？]?\s*$/.test(plain),
  loose: pairMarks(plain)
    .filter(({ kind, mark }) => (kind === 'unopened' && mark === '”') || (kind === 'unclosed' && mark === '“'))
    .map((problem) => ({ ...problem, leads: plain.slice(0, problem.at).trim() === '' })),
}))

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
    for (const slice of blocks) {
      const { kind, place } = slice
      if (kind !== 'paragraph') continue
      // A paragraph that neither goes on with a quotation nor closes it ends the hope that it is one.
      const { goesOn, closes, loose } = quotingOf(slice)
      for (const { mark, at, leads } of loose) {
        if (mark === '”') {
          if (open === null)
            hits.push({
              place,
              from: at,
              to: at + 1,
              message: { zh: '“””没有对应的前半个。', en: '” closes nothing.' },
            })
          open = null
        } else {
          if (!(open !== null && goesOn && leads)) giveUp()
          open = { place, at }
        }
      }
      if (open !== null && (open as { place: Place }).place !== place) {
        // A paragraph that begins with “ and ends with ” closes the quotation it goes on with.
        if (goesOn && closes) open = null
        else giveUp()
      }
    }
    giveUp()
    return hits
  },
}
