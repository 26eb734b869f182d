import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { CLOSERS, HAN, OPENERS } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const PATTERN = new RegExp(`(?<=^|[\\s${HAN}${OPENERS}${CLOSERS}，。；：、～—－])\\.(?=\\d+(?![\\d.A-Za-z]))`, 'g')

/** `.5`: the zero before the point is written. */
export const leadingPoint: TextRule = {
  kind: 'text',
  id: 'leadingPoint',
  group: 'numbers',
  severity: 'error',
  certainty: 'high',
  message: { zh: '小数点前的“0”不能省略。', en: 'The zero before a decimal point is written.' },
  reason: NUMERAL_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, PATTERN).map(({ index }) => {
      const digits = /^\.\d+/.exec(plain.slice(index))?.[0] ?? '.'
      return { from: index, to: index + digits.length, fixes: [replacing(index, index + digits.length, `0${digits}`)] }
    }),
}
