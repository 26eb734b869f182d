import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { matchesOf } from '../text/matchesOf.ts'

const SPAN =
  /(?<!\d)(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:[—～~–－-]{1,2}|至|到)(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g
const YEARS = /(?<![\d.A-Za-z])((?:19|20)\d\d)(?:[—～~–－-]|至|到)((?:19|20)\d\d)年/g
const DAYS = /(?<!\d)(\d{1,2})月(\d{1,2})日?(?:[—～~–－-]{1,2}|至|到)(\d{1,2})日/g

/** A span that ends before it begins. */
export const dateOrder: TextRule = {
  kind: 'text',
  id: 'dateOrder',
  group: 'dates',
  severity: 'error',
  certainty: 'high',
  message: { zh: '起止时间前后颠倒。', en: 'The span ends before it begins.' },
  reason: { zh: '起始时间应早于结束时间。', en: 'A span begins before it ends.' },
  check({ text }) {
    const spans = matchesOf(text, SPAN).filter(([, y1, m1, d1, y2, m2, d2]) => isLater([y1, m1, d1], [y2, m2, d2]))
    const years = matchesOf(text, YEARS).filter(([, y1, y2]) => Number(y1) > Number(y2))
    const days = matchesOf(text, DAYS).filter(([, , d1, d2]) => Number(d1) > Number(d2))
    return [...spans, ...years, ...days].map(({ index, 0: all }): Hit => ({ from: index, to: index + all.length }))
  },
}

/** Whether the first moment is later; only what both say is compared. */
function isLater(first: readonly (string | undefined)[], second: readonly (string | undefined)[]): boolean {
  for (const [depth, part] of first.entries()) {
    const other = second[depth]
    if (part === undefined || other === undefined) return false
    if (Number(part) !== Number(other)) return Number(part) > Number(other)
  }
  return false
}
